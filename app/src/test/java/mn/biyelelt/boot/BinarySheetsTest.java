package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window reads says the same as what we wrote.
class BinarySheetsTest {

    private static final Path SHEETS = Path.of("src/main/resources/mn/biyelelt/ui/theme");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theBinaryFormSaysWhatTheTextSays() throws IOException {
        BinarySheets.write(folder);
        assertThat(BinarySheets.sheets(folder)).hasSizeGreaterThan(1).allSatisfy(sheet -> assertThat(
                rules(Stylesheet.loadBinary(BinarySheets.binary(sheet).toUri().toURL()))).isNotEmpty()
                .isEqualTo(rules(new CssParser().parse(sheet.toUri().toURL()))));
    }

    @Test
    void dashesStayText() throws IOException {
        BinarySheets.write(folder);
        assertThat(folder.resolve("dashes.css")).exists();
        assertThat(folder.resolve("dashes.bss")).doesNotExist();
    }

    /// As long as this holds, dashes need a sheet of their own.
    @Test
    void javaFxLosesDashes() throws IOException {
        Path text = folder.resolve("dashes.css");
        Path binary = folder.resolve("dashes.bss");
        Stylesheet.convertToBinary(text.toFile(), binary.toFile());
        assertThat(rules(Stylesheet.loadBinary(binary.toUri().toURL())))
                .isNotEqualTo(rules(new CssParser().parse(text.toUri().toURL())));
    }

    /// Selectors and declarations in their order. A declaration is equal to another if its property, value and importance are.
    private static List<Said> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> new Said(rule.getSelectors().toString(), rule.getDeclarations())).toList();
    }

    private record Said(String selectors, List<Declaration> declarations) {}
}
