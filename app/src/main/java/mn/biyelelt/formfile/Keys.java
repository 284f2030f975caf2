package mn.biyelelt.formfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// The keys of one YAML table, read by name; [#close] tells of those nobody asked for. Mistakes go to [Problems], and a
/// default stands in, so that reading goes on to the next mistake.
final class Keys {

    private final Yaml.Spot spot;
    private final Problems problems;
    private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    Keys(Yaml.Table table, Problems problems) {
        this.spot = table.spot();
        this.problems = problems;
        table.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    }

    /// Keys of a value that should be a table; no keys if it is none.
    static Keys of(Yaml value, Problems problems) {
        if (value instanceof Yaml.Table table) {
            return new Keys(table, problems);
        }
        problems.add(value.spot(), "form.notKeys");
        return new Keys(new Yaml.Table(List.of(), value.spot()), problems);
    }

    Yaml.Spot spot() {
        return spot;
    }

    /// Where the value of a key stands; the table's own place if the key is not there.
    Yaml.Spot spot(String key) {
        return value(key).map(Yaml::spot).orElse(spot);
    }

    Problems problems() {
        return problems;
    }

    boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /// The names of all keys, as written.
    List<Yaml.Entry> all() {
        known.addAll(entries.keySet());
        return List.copyOf(entries.values());
    }

    Optional<Yaml> value(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(Yaml.Entry::value);
    }

    Optional<Yaml> required(String key) {
        Optional<Yaml> value = value(key);
        if (value.isEmpty()) {
            problems.add(spot, "form.missing", "key", key);
        }
        return value;
    }

    String requiredText(String key) {
        return required(key).map(this::scalar).orElse("");
    }

    String text(String key, String otherwise) {
        return value(key).map(this::scalar).orElse(otherwise);
    }

    double number(String key, double otherwise, double least, double most) {
        return value(key).map(value -> number(value, otherwise, least, most)).orElse(otherwise);
    }

    int whole(String key, int otherwise, int least, int most) {
        double number = number(key, otherwise, least, most);
        if (number != Math.rint(number)) {
            problems.add(spot(key), "form.notWhole", "text", number);
        }
        return (int) number;
    }

    boolean flag(String key, boolean otherwise) {
        String text = text(key, Boolean.toString(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            problems.add(spot(key), "form.notFlag", "text", text);
        }
        return text.equals("true");
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        return value(key).flatMap(value -> constant(type, scalar(value), value.spot())).orElse(otherwise);
    }

    <T> List<T> list(String key, BiFunction<Yaml, Problems, T> reader) {
        return value(key).map(value -> items(value).stream().map(item -> reader.apply(item, problems)).toList())
                .orElse(List.of());
    }

    List<String> texts(String key) {
        return list(key, (item, _) -> scalar(item));
    }

    Keys table(String key) {
        return value(key).map(value -> of(value, problems))
                .orElseGet(() -> new Keys(new Yaml.Table(List.of(), spot), problems));
    }

    /// Tells of every key that was not asked for.
    void close() {
        entries.values().stream().map(Yaml.Entry::key).filter(key -> !known.contains(key.text()))
                .forEach(key -> problems.addUnknown(key.spot(), key.text(), known));
    }

    String scalar(Yaml value) {
        if (value instanceof Yaml.Scalar text) {
            return text.text();
        }
        problems.add(value.spot(), "form.notText");
        return "";
    }

    List<Yaml> items(Yaml value) {
        if (value instanceof Yaml.Items list) {
            return list.items();
        }
        problems.add(value.spot(), "form.notList");
        return List.of();
    }

    /// The constant that a word in the file names: `activity-or-line` or `tableText`.
    <E extends Enum<E>> Optional<E> constant(Class<E> type, String word, Yaml.Spot at) {
        var words = new ArrayList<String>();
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return Optional.of(constant);
            }
            words.add(word(constant));
        }
        problems.addUnknown(at, word, words);
        return Optional.empty();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private double number(Yaml value, double otherwise, double least, double most) {
        String text = scalar(value);
        boolean numeric = text.length() < 12 && text.matches("-?[0-9]+(\\.[0-9]+)?");
        if (!numeric) {
            problems.add(value.spot(), "form.notNumber", "text", text);
            return otherwise;
        }
        double number = Double.parseDouble(text);
        if (number < least || number > most) {
            problems.add(value.spot(), "form.range", "text", text, "least", least, "most", most);
            return otherwise;
        }
        return number;
    }
}
