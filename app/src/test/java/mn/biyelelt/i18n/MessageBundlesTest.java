package mn.biyelelt.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word that the code asks for exists, in both languages, with the same places; and no word lies about unused.
///
/// A key is a string literal of the program that starts with a bundle's name and a dot. A literal that ends in a dot
/// (`"field.label." + key`) uses all keys that begin so. What a failure prints can be pasted into the bundle.
class MessageBundlesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/mn/biyelelt/i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:" + String.join("|", Messages.BUNDLES)
            + ")\\.(?!css\")[a-zA-Z0-9.-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    @Test
    void everyKeyInTheCodeHasItsText() {
        var missing = new ArrayList<String>();
        literals().forEach((key, file) -> {
            if (!found(key, texts("").keySet())) {
                missing.add("in " + bundleOf(key) + ".properties add:  " + key + "=…    (asked for by " + file + ")");
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        var used = literals().keySet();
        var unused = texts("").keySet().stream()
                .filter(key -> used.stream().noneMatch(literal -> asks(literal, key)))
                .map(key -> "from " + bundleOf(key) + ".properties and " + bundleOf(key) + "_en.properties delete:  "
                        + key);
        assertThat(unused).isEmpty();
    }

    @Test
    void bothLanguagesHaveEveryKey() {
        var missing = new ArrayList<String>();
        missing.addAll(lacking(texts(""), texts("_en"), "_en"));
        missing.addAll(lacking(texts("_en"), texts(""), ""));
        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesNameTheSamePlaces() {
        var english = texts("_en");
        var different = texts("").entrySet().stream()
                .filter(text -> english.containsKey(text.getKey()))
                .filter(text -> !places(text.getValue()).equals(places(english.getOrDefault(text.getKey(), ""))))
                .map(text -> text.getKey() + " has places " + places(text.getValue()) + " in Mongolian and "
                        + places(english.getOrDefault(text.getKey(), "")) + " in English");
        assertThat(different).isEmpty();
    }

    @Test
    void englishIsQuotedAsEnglish() {
        assertThat(texts("_en")).noneSatisfy((key, text) -> assertThat(text).containsAnyOf("«", "»"));
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsBundle() {
        var strays = new ArrayList<String>();
        for (String bundle : Messages.BUNDLES) {
            for (String suffix : List.of("", "_en")) {
                load(bundle + suffix).keySet().stream().filter(key -> !key.startsWith(bundle + "."))
                        .forEach(key -> strays.add(key + " stands in " + bundle + suffix + ".properties"));
            }
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void everyBundleFileIsLoaded() throws IOException {
        var expected = Messages.BUNDLES.stream()
                .flatMap(name -> Stream.of(name + ".properties", name + "_en.properties"));
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected.toList());
        }
    }

    private static List<String> lacking(Map<String, String> from, Map<String, String> to, String suffix) {
        return from.entrySet().stream().filter(text -> !to.containsKey(text.getKey()))
                .map(text -> "in " + bundleOf(text.getKey()) + suffix + ".properties add:  " + text.getKey() + "="
                        + text.getValue().replace("\n", "\\n"))
                .toList();
    }

    private static boolean found(String literal, Set<String> keys) {
        return keys.stream().anyMatch(key -> asks(literal, key));
    }

    private static boolean asks(String literal, String key) {
        return literal.endsWith(".") ? key.startsWith(literal) : literal.equals(key);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bundleOf(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, String> texts(String suffix) {
        var all = new TreeMap<String, String>();
        Messages.BUNDLES.forEach(bundle -> all.putAll(load(bundle + suffix)));
        return all;
    }

    private static Map<String, String> load(String name) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Map<String, String> literals() {
        var found = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> LITERAL.matcher(read(file)).results()
                            .map(MatchResult::group)
                            .forEach(literal -> found.put(literal.substring(1, literal.length() - 1),
                                    file.getFileName().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /// Without comments: an example in a javadoc asks for nothing.
    private static String read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.stripLeading().startsWith("//")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
