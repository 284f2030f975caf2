package mn.biyelelt.validation.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;

/// The same person stands with different initials, or the same unit is spelt in two ways.
final class NameVariants implements SeriesRule<List<String>> {

    /// The entries of who is responsible, the row's and its lines'.
    @Override
    public Optional<List<String>> fact(RowView row) {
        List<String> entries = Stream
                .concat(Stream.of(row.responsible()), row.lines().stream().map(LineView::responsible))
                .flatMap(cell -> cell.text().lines()).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    @Override
    public void examine(Series<List<String>> series, Sink out) {
        var counts = new LinkedHashMap<String, Integer>();
        series.entries().forEach(entry -> entry.fact().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<String, String> usual = usual(counts);
        series.entries().forEach(entry -> {
            for (String name : new LinkedHashSet<>(entry.fact())) {
                String other = Objects.requireNonNullElse(usual.get(spelling(name)), name);
                if (!other.equals(name)) {
                    out.find(target(entry.row(), name), "name", name, "other", other);
                } else {
                    initials(entry, name, counts, out);
                    joined(entry, name, counts, out);
                }
            }
        });
    }

    /// The most frequent of the entries that differ only in spelling or in the order of words.
    private static Map<String, String> usual(Map<String, Integer> counts) {
        var usual = new HashMap<String, String>();
        counts.keySet().forEach(name -> usual.merge(spelling(name), name,
                (one, other) -> counts.getOrDefault(other, 0) > counts.getOrDefault(one, 0) ? other : one));
        return usual;
    }

    /// What stays of an entry when Ө, Ү, case, blanks and the order of words do not count.
    private static String spelling(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replace('ө', 'о').replace('ү', 'у');
        return Stream.of(folded.split("[ -]+")).sorted().collect(Collectors.joining(" "));
    }

    /// One given name with two initials in one cell, or once with an initial that stands nowhere else.
    private static void initials(Series.Entry<List<String>> entry, String name, Map<String, Integer> counts, Sink out) {
        int dot = name.indexOf('.');
        if (dot < 1 || dot > 2) {
            return;
        }
        String given = name.substring(dot);
        for (String other : counts.keySet()) {
            boolean twin = !other.equals(name) && other.endsWith(given)
                    && other.indexOf('.') == other.length() - given.length();
            boolean together = twin && entry.fact().contains(other);
            int own = counts.getOrDefault(name, 0);
            int others = counts.getOrDefault(other, 0);
            if (twin && own <= others
                    && (together && (own < others || name.compareTo(other) < 0) || own == 1 && others > 2)) {
                out.at(target(entry.row(), name)).as("initial").say("name", name, "other", other);
                return;
            }
        }
    }

    /// `ХЭЗХ- УБХ` where `ХЭЗХ` and `УБХ` are entries of their own.
    private static void joined(Series.Entry<List<String>> entry, String name, Map<String, Integer> counts, Sink out) {
        int hyphen = name.indexOf('-');
        boolean loose = hyphen > 0 && (name.startsWith("- ", hyphen) || name.charAt(hyphen - 1) == ' ');
        if (loose && counts.containsKey(name.substring(0, hyphen).strip())
                && counts.containsKey(name.substring(hyphen + 1).strip())) {
            out.at(target(entry.row(), name)).as("joined").say("name", name, "one", name.substring(0, hyphen).strip(),
                    "other", name.substring(hyphen + 1).strip());
        }
    }

    private static Target target(RowView row, String name) {
        return Stream.concat(Stream.of(row.responsible()), row.lines().stream().map(LineView::responsible))
                .filter(cell -> cell.text().lines().map(String::strip).anyMatch(name::equals)).findFirst()
                .orElse(row.responsible()).target();
    }
}
