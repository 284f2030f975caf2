package mn.biyelelt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.formfile.FormCatalogue;
import org.junit.jupiter.api.Test;

/// No Java class knows a heading, a role word or a form's name: what is printed stands in form files, what the user reads
/// on the screen in message bundles.
class NoWordsOfFormsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    /// The rules of the language itself: suffixes of numbers, where its letters lie on a keyboard, and the packages that read what people
    /// typed.
    private static final List<String> READERS_OF_LANGUAGE = List.of("MongolianNumerals.java", "MongolianLayout.java",
            "domain/quantity/", "edit/paste/TextCleaner.java", "progress/", "validation/");
    /// The list of what is shipped.
    private static final Set<String> CATALOGUE = Set.of("FormCatalogue.java");

    @Test
    void noJavaClassHoldsACyrillicWord() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : sources()) {
            if (READERS_OF_LANGUAGE.stream().noneMatch(portable(file)::contains)) {
                collect(file, line -> holdsWord(code(line)), found);
            }
        }
        assertThat(found).as("move these words into a form file or a message bundle").isEmpty();
    }

    @Test
    void noJavaClassNamesAForm() throws IOException {
        List<String> ids = FormCatalogue.shipped().forms().stream().map(Form::id).map(id -> '"' + id + '"').toList();
        var found = new ArrayList<String>();
        for (Path file : sources()) {
            if (!CATALOGUE.contains(file.getFileName().toString())) {
                collect(file, line -> ids.stream().anyMatch(code(line)::contains), found);
            }
        }
        assertThat(found).as("say what the form file says instead of asking which form it is").isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String portable(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static void collect(Path file, Predicate<String> wrong, List<String> found)
            throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (wrong.test(lines.get(i))) {
                found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
            }
        }
    }

    /// The line without its comment.
    private static String code(String line) {
        String stripped = line.strip();
        if (stripped.startsWith("//") || stripped.startsWith("*") || stripped.startsWith("/*")) {
            return "";
        }
        int comment = line.indexOf(" // ");
        return comment < 0 ? line : line.substring(0, comment);
    }

    /// Whether three Cyrillic letters stand in a row; single letters occur in ranges, two in short marks.
    private static boolean holdsWord(String code) {
        int row = 0;
        for (int i = 0; i < code.length() && row < 3; i++) {
            boolean cyrillic = code.charAt(i) >= 0x0400 && code.charAt(i) <= 0x052F;
            row = cyrillic ? row + 1 : 0;
        }
        return row >= 3;
    }
}
