package mn.biyelelt.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The page of rules says what the rules do. `-Drules.page=write` writes it anew.
class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    @Test
    void pageIsUpToDate() throws IOException {
        String text = new RulesPage().text();
        if ("write".equals(System.getProperty("rules.page"))) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE).as("run this test with -Drules.page=write and look at the difference").hasContent(text);
    }
}
