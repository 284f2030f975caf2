package mn.biyelelt.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.report.layout.Face;
import org.junit.jupiter.api.Test;

/// Everything that the program itself can print must have a glyph in every face: forms, messages and samples.
class OwnTextsHaveGlyphsTest {

    private static final String MONGOLIAN = "АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмноөпрстуүфхцчшщъыьэюя№₮“”–…«»";

    private final LiberationFonts fonts = new LiberationFonts();

    @Test
    void everyMongolianLetterHasAGlyphInEveryFace() {
        assertThat(missing("alphabet", MONGOLIAN)).isEmpty();
    }

    @Test
    void formsMessagesAndSamplesHaveAGlyphInEveryFace() throws IOException {
        var missing = new ArrayList<String>();
        for (Path file : ownTexts()) {
            missing.addAll(missing(file.getFileName().toString(), Files.readString(file)));
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> ownTexts() throws IOException {
        var files = new ArrayList<Path>();
        for (String folder : List.of("src/main/resources/mn/biyelelt/forms", "src/main/resources/mn/biyelelt/i18n",
                "../samples")) {
            try (Stream<Path> below = Files.walk(Path.of(folder))) {
                below.filter(file -> file.toString().matches(".*\\.(yaml|properties|json)")).forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(20);
        return files;
    }

    private List<String> missing(String where, String text) {
        var missing = new ArrayList<String>();
        text.codePoints().distinct().filter(c -> c > ' ').forEach(c -> {
            for (Face face : Face.values()) {
                if (fonts.advance(face, c) < 0) {
                    missing.add(where + ": U+" + Integer.toHexString(c) + " in " + face);
                }
            }
        });
        return missing;
    }
}
