package mn.biyelelt.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mn.biyelelt.i18n.Language;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern LISTENING = Pattern.compile("messages\\(\\)\\s*\\.(subscribe|addListener)\\(");

    private final Words words = new Words(Language.MONGOLIAN);

    @Test
    void whoFollowsIsToldOfEachOtherLanguage() {
        var told = new ArrayList<Language>();
        words.follow(told, all -> all.add(words.language()));
        words.speak(Language.ENGLISH);
        words.speak(Language.ENGLISH);
        words.speak(Language.MONGOLIAN);
        assertThat(told).containsExactly(Language.ENGLISH, Language.MONGOLIAN);
    }

    @Test
    void nobodyIsKeptByListening() throws IOException {
        assertThat(LISTENING.matcher("words.messages().subscribe(this::tell);").find()).isTrue();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> files = sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(files).isNotEmpty()
                    .allSatisfy(file -> assertThat(LISTENING.matcher(Files.readString(file)).find())
                            .as(file + ": words outlive plans and windows, say words.follow(this, …)").isFalse());
        }
    }
}
