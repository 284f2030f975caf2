package mn.biyelelt.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text that is said to have no bare number is read the same whatever a bare number would count.
class BareNumbersTest {

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @ValueSource(strings = {"phrases.txt", "health-centre-phrases.txt", "cells-of-plans.txt", "rare-phrases.txt",
        "officer-phrases.txt"})
    void whatABareNumberCountsMakesNoDifferenceWhereThereIsNone(String file) throws IOException {
        List<String> texts = texts(file);
        assertThat(texts).allSatisfy(text -> assertThat(reader.plain(text).reading()).isEqualTo(reader.read(text)));
        assertThat(texts).filteredOn(text -> !reader.plain(text).bare()).isNotEmpty().allSatisfy(text -> {
            for (Unit unit : Unit.values()) {
                assertThat(reader.read(text, unit)).isEqualTo(reader.read(text));
            }
        });
    }

    @Test
    void aNumberWithoutUnitIsBareAndOneWithAUnitIsNot() {
        assertThat(reader.plain("75").bare()).isTrue();
        assertThat(reader.plain("75 хувь").bare()).isFalse();
        assertThat(reader.plain("Тайлан хүргүүлсэн.").bare()).isFalse();
    }

    private static List<String> texts(String file) throws IOException {
        try (InputStream in = BareNumbersTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1)[0].replace("\\n", "\n")).toList();
        }
    }
}
