package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;

/// The same person stands with different initials, or the same unit is spelt in two ways.
final class NameVariants implements SeriesRule<Map<String, Target>> {

    /// What a name of the directory weighs against those of the rows.
    private static final int DIRECTORY = 1000;

    /// The entries of who is responsible, the row's and its lines', and where each stands first.
    @Override
    public Optional<Map<String, Target>> fact(RowView row) {
        Map<String, Target> entries = new LinkedHashMap<>();
        add(row.responsible(), entries);
        row.lines().forEach(line -> add(line.responsible(), entries));
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    private static void add(CellText cell, Map<String, Target> entries) {
        if (!cell.blank()) {
            cell.text().lines().map(String::strip).filter(entry -> !entry.isEmpty())
                    .forEach(entry -> entries.putIfAbsent(entry, cell.target()));
        }
    }

    @Override
    public void examine(Series<Map<String, Target>> series, Sink out) {
        var counts = new LinkedHashMap<String, Integer>();
        series.forEach(entry -> entry.fact().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        series.entries().findFirst().ifPresent(entry -> entry.row().scope().lists().named()
                .forEach(name -> counts.merge(name, DIRECTORY, Integer::sum)));
        Map<String, String> spellings = new LinkedHashMap<>();
        counts.keySet().forEach(name -> spellings.put(name, spelling(name)));
        Map<String, String> usual = usual(counts, spellings);
        Map<String, List<String>> given = byGivenName(counts.keySet());
        series.forEach(entry -> {
            for (String name : entry.fact().keySet()) {
                String other = Objects.requireNonNullElse(usual.get(spellings.get(name)), name);
                if (!other.equals(name) && counts.getOrDefault(other, 0) >= DIRECTORY) {
                    out.at(entry.fact().getOrDefault(name, entry.row().responsible().target())).as("directory")
                            .say("name", name, "other", other);
                } else if (!other.equals(name)) {
                    out.find(entry.fact().getOrDefault(name, entry.row().responsible().target()), "name", name, "other",
                            other);
                } else {
                    initials(entry, name, given, counts, out);
                    joined(entry, name, counts, out);
                }
            }
        });
    }

    /// The most frequent of the entries that differ only in spelling or in the order of words.
    private static Map<String, String> usual(Map<String, Integer> counts, Map<String, String> spellings) {
        var usual = new HashMap<String, String>();
        spellings.forEach((name, spelling) -> usual.merge(spelling, name,
                (one, other) -> counts.getOrDefault(other, 0) > counts.getOrDefault(one, 0) ? other : one));
        return usual;
    }

    /// What stays of an entry when Ө, Ү, case, blanks and the order of words do not count.
    private static String spelling(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replace('ө', 'о').replace('ү', 'у');
        return Stream.of(folded.split("[ -]+")).sorted().collect(Collectors.joining(" "));
    }

    /// The entries with an initial by what follows it, its stop included.
    private static Map<String, List<String>> byGivenName(Set<String> names) {
        Map<String, List<String>> given = new HashMap<>();
        for (String name : names) {
            int dot = name.indexOf('.');
            if (dot >= 0) {
                given.computeIfAbsent(name.substring(dot), _ -> new ArrayList<>()).add(name);
            }
        }
        return given;
    }

    /// One given name with two initials in one cell, or once with an initial that stands nowhere else.
    private static void initials(Series.Entry<Map<String, Target>> entry, String name,
            Map<String, List<String>> given, Map<String, Integer> counts, Sink out) {
        int dot = name.indexOf('.');
        if (dot < 1 || dot > 2) {
            return;
        }
        for (String other : given.getOrDefault(name.substring(dot), List.of())) {
            boolean twin = !other.equals(name);
            boolean together = twin && entry.fact().containsKey(other);
            int own = counts.getOrDefault(name, 0);
            int others = counts.getOrDefault(other, 0);
            boolean listed = others >= DIRECTORY && own < DIRECTORY;
            if (twin && own <= others
                    && (listed || together && (own < others || name.compareTo(other) < 0) || own == 1 && others > 2)) {
                out.at(entry.fact().getOrDefault(name, entry.row().responsible().target())).as("initial").say("name",
                        name, "other", other);
                return;
            }
        }
    }

    /// `ХЭЗХ- УБХ` where `ХЭЗХ` and `УБХ` are entries of their own.
    private static void joined(Series.Entry<Map<String, Target>> entry, String name, Map<String, Integer> counts,
            Sink out) {
        int hyphen = name.indexOf('-');
        boolean loose = hyphen > 0 && (name.startsWith("- ", hyphen) || name.charAt(hyphen - 1) == ' ');
        if (loose && counts.containsKey(name.substring(0, hyphen).strip())
                && counts.containsKey(name.substring(hyphen + 1).strip())) {
            out.at(entry.fact().getOrDefault(name, entry.row().responsible().target())).as("joined").say("name", name,
                    "one", name.substring(0, hyphen).strip(),
                    "other", name.substring(hyphen + 1).strip());
        }
    }
}
