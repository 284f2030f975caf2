package mn.biyelelt.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program's words in one language: whole sentences by key, with named places such as `{file}`.
///
/// Each feature has a bundle of its own beside this class: `cli.properties` in Mongolian, `cli_en.properties` in English,
/// in UTF-8. A key starts with its bundle's name: `cli.new.done`. Immutable, for any thread.
public final class Messages {

    /// The bundles, one a feature; a new feature adds its name here.
    static final List<String> BUNDLES = List.of("app", "cli", "field", "report", "storage", "form", "ui", "percent",
            "check", "read", "gate", "grid", "finding", "desk", "keep");

    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    /// All words of a language, loaded when they are asked for first.
    public static Messages in(Language language) {
        return LOADED.computeIfAbsent(language, Messages::load);
    }

    private static Messages load(Language language) {
        var texts = new HashMap<String, String>();
        for (String bundle : BUNDLES) {
            load(bundle, language).forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return new Messages(language, texts);
    }

    /// The language of all texts given.
    public Language language() {
        return language;
    }

    /// The text of a key, its places filled: `get("cli.new.done", "file", path, "rows", 3)`.
    ///
    /// @param places names and values in turn
    /// @throws IllegalArgumentException if the key is unknown
    public String get(String key, Object... places) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return fill(text, places);
    }

    /// The text of a key that not every one of its kind has.
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /// Fills places in one pass, so that a value that looks like a place stays as it is.
    private static String fill(String text, Object... places) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, places)));
    }

    private static String value(MatchResult place, Object... places) {
        for (int i = 0; i + 1 < places.length; i += 2) {
            if (place.group(1).equals(places[i])) {
                return String.valueOf(places[i + 1]);
            }
        }
        return place.group();
    }

    private static Properties load(String bundle, Language language) {
        String name = bundle + (language == Language.MONGOLIAN ? "" : "_" + language.tag()) + ".properties";
        var properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("bundle missing: " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
