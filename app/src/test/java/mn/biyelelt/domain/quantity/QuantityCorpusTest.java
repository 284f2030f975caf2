package mn.biyelelt.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the reader to the phrases of `phrases.txt`: `text | values | measure`, line breaks in a text as `\n`.
class QuantityCorpusTest {

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @ValueSource(strings = {"phrases.txt", "health-centre-phrases.txt", "cells-of-plans.txt", "rare-phrases.txt",
        "officer-phrases.txt", "trades-phrases.txt", "reports-phrases.txt", "soum-plan-phrases.txt"})
    void readsEveryPhraseOfTheCorpus(String file) throws IOException {
        var wanted = lines(file);
        var found = wanted.stream().map(line -> note(line.split(" \\| ", -1)[0])).toList();
        assertThat(found).containsExactlyElementsOf(wanted);
    }

    @Test
    void tellsWhereANumberWasReadFrom() {
        String text = "Хамралт 98%-иас доошгүй, нийт 1 250 хүн";
        var spans = reader.read(text).values().stream().map(value -> value.span().of(text)).toList();
        assertThat(spans).containsExactly("98%-иас доошгүй", "1 250 хүн");
    }

    private String note(String text) {
        var reading = reader.read(text.replace("\\n", "\n"));
        return text + " | " + Notes.values(reading) + " | " + Notes.measure(reading);
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = QuantityCorpusTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
