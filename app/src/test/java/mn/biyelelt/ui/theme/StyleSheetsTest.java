package mn.biyelelt.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.validation.Severity;
import org.junit.jupiter.api.Test;

/// The style sheets and the code name the same things: a rule for what no node has is dead, and a name no rule has says nothing.
class StyleSheetsTest {

    private static final Path SHEETS = Path.of("src/main/resources/mn/biyelelt/ui/theme");
    private static final Path CODE = Path.of("src/main/java/mn/biyelelt/ui");
    private static final Path TESTS = Path.of("src/test/java/mn/biyelelt/ui");

    private static final Pattern SELECTOR = Pattern.compile("([^{}]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern STATE = Pattern.compile(":([a-z][a-z-]*)");
    private static final Pattern SHAPE = Pattern.compile("-fx-shape: (\"[^\"]*\")");
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9-]*)\"");
    private static final Pattern GIVEN = Pattern
            .compile("getStyleClass\\(\\)\\s*\\.(?:add|addAll|setAll)\\(([^;]*)\\);");
    private static final Pattern LOOKED_UP = Pattern.compile("\"[^\"\n]*\"");

    /// Parts of controls of JavaFX and ControlsFX that Primer has no rule for.
    private static final Set<String> OF_LIBRARIES = Set.of("check-combo-box", "notification-pane", "notification-bar",
            "pane", "status-bar", "right-items", "close-button", "horizontal-grabber", "default-color0",
            "default-color1", "hyperlink", "graphic", "focus-visible");

    @Test
    void everyRuleIsForSomethingTheWindowHas() {
        assertThat(unknown(css(), vocabulary())).isEmpty();
    }

    @Test
    void aRuleForNothingIsNoticed() {
        assertThat(unknown("/* .old */ .grid-cell .never-given:selected, .list-view:never-so { -fx-padding: .5em; }",
                vocabulary())).containsExactly("never-given", "never-so");
    }

    @Test
    void everyNameGivenToANodeHasARuleOrIsLookedFor() {
        Set<String> named = names(css(), CLASS);
        named.addAll(names(primer(), CLASS));
        Stream.of(CODE, TESTS).map(StyleSheetsTest::sources).flatMap(source -> LOOKED_UP.matcher(source).results())
                .forEach(text -> named.addAll(matches(CLASS, text.group())));

        Set<String> given = GIVEN.matcher(sources(CODE)).results()
                .flatMap(call -> matches(WORD, call.group(1)).stream()).collect(Collectors.toSet());
        given.removeAll(named);
        assertThat(given).isEmpty();
    }

    @Test
    void noPictureIsDrawnTwice() {
        List<String> shapes = SHAPE.matcher(css()).results().map(found -> found.group(1)).toList();
        assertThat(shapes).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Set<String> vocabulary() {
        Set<String> known = new HashSet<>(OF_LIBRARIES);
        known.addAll(matches(WORD, sources(CODE)));
        known.addAll(names(primer(), CLASS));
        known.addAll(names(primer(), STATE));
        Stream.of(RowStatus.values())
                .forEach(status -> known.add(status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        Stream.of(SheetPage.Width.values()).forEach(width -> known.add(width.name().toLowerCase(Locale.ROOT)));
        Stream.of(Severity.values()).forEach(severity -> known.add(severity.key()));
        return known;
    }

    private static Set<String> unknown(String sheet, Set<String> known) {
        Set<String> found = new TreeSet<>(names(sheet, CLASS));
        found.addAll(names(sheet, STATE));
        found.removeAll(known);
        return found;
    }

    private static Set<String> names(String sheet, Pattern kind) {
        return SELECTOR.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", "")).results()
                .flatMap(rule -> matches(kind, rule.group(1)).stream()).collect(Collectors.toSet());
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String css() {
        return join(SHEETS, ".css");
    }

    private static String sources(Path folder) {
        return join(folder, ".java");
    }

    private static String join(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(StyleSheetsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String primer() {
        try (InputStream sheet = Objects.requireNonNull(
                StyleSheetsTest.class.getResourceAsStream("/atlantafx/base/theme/primer-light.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
