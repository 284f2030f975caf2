package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.validation.FirstRows;
import mn.biyelelt.validation.RowCell;
import mn.biyelelt.validation.Series;

/// The names of people and units that the rows of a plan and the workspace's directory hold, and how often each stands there.
final class KnownNames {

    /// What a name of the directory weighs against those of the rows.
    private static final int DIRECTORY = 1000;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, List<String>> given = new HashMap<>();

    /// An entry that is made of two others.
    record Pair(String one, String other) {}

    private KnownNames(Map<String, Integer> counts) {
        this.counts.putAll(counts);
        this.counts.keySet().forEach(name -> {
            spellings.put(name, spelling(name));
            usual.merge(spelling(name), name, this::moreFrequent);
            int dot = name.indexOf('.');
            if (dot >= 0) {
                given.computeIfAbsent(name.substring(dot), _ -> new ArrayList<>()).add(name);
            }
        });
    }

    /// The names of rows, in reading order, and behind them those that stand in the directory alone.
    static KnownNames of(FirstRows<Map<String, RowCell>> rows) {
        List<Series.Entry<Map<String, RowCell>>> firsts = rows.firsts();
        var counts = new LinkedHashMap<String, Integer>();
        firsts.forEach(row -> row.fact().keySet().forEach(name -> counts.computeIfAbsent(name, rows::count)));
        firsts.stream().findFirst().ifPresent(row -> row.row().scope().lists().named()
                .forEach(name -> counts.merge(name, DIRECTORY, Integer::sum)));
        return new KnownNames(counts);
    }

    /// The names that something may be told of.
    List<String> doubtful() {
        return counts.keySet().stream()
                .filter(name -> !usual(name).equals(name) || twins(name).size() > 1 || joined(name).isPresent())
                .toList();
    }

    /// The most frequent of the entries that differ only in spelling or in the order of words.
    String usual(String name) {
        return usual.getOrDefault(spellings.getOrDefault(name, name), name);
    }

    /// Whether the directory has a name.
    boolean listed(String name) {
        return count(name) >= DIRECTORY;
    }

    /// A name with the same given name and another initial that is meant: both stand in one row, or this one only once, or the
    /// directory has only the other.
    ///
    /// @param beside the names of the row
    Optional<String> otherInitial(String name, Set<String> beside) {
        for (String twin : twins(name)) {
            int own = count(name);
            int others = count(twin);
            boolean together = beside.contains(twin) && (own < others || name.compareTo(twin) < 0);
            boolean better = listed(twin) && !listed(name) || together || own == 1 && others > 2;
            if (!twin.equals(name) && own <= others && better) {
                return Optional.of(twin);
            }
        }
        return Optional.empty();
    }

    /// `ХЭЗХ- УБХ` where `ХЭЗХ` and `УБХ` are entries of their own.
    Optional<Pair> joined(String name) {
        int hyphen = name.indexOf('-');
        boolean loose = hyphen > 0 && (name.startsWith("- ", hyphen) || name.charAt(hyphen - 1) == ' ');
        return loose
                ? Optional.of(new Pair(name.substring(0, hyphen).strip(), name.substring(hyphen + 1).strip()))
                        .filter(pair -> counts.containsKey(pair.one) && counts.containsKey(pair.other))
                : Optional.empty();
    }

    /// The names with an initial that have the same given name, this one too.
    private List<String> twins(String name) {
        int dot = name.indexOf('.');
        return dot < 1 || dot > 2 ? List.of() : given.getOrDefault(name.substring(dot), List.of());
    }

    private String moreFrequent(String one, String other) {
        return count(other) > count(one) ? other : one;
    }

    private int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    /// What stays of an entry when Ө, Ү, case, blanks, hyphens and the order of words do not count.
    private static String spelling(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replace('ө', 'о').replace('ү', 'у');
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || folded.charAt(i) == ' ' || folded.charAt(i) == '-') {
                if (i > start || i == 0) {
                    words.add(folded.substring(start, i));
                }
                start = i + 1;
            }
        }
        Collections.sort(words);
        return String.join(" ", words);
    }
}
