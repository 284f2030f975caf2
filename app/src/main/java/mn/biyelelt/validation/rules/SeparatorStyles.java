package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;
import mn.biyelelt.validation.TextFact;

/// Thousands are separated in more than one way, or decimals are.
final class SeparatorStyles implements SeriesRule<Map<String, String>> {

    private static final int LARGE = 5;
    private static final TextFact<Map<String, String>> STYLES = SeparatorStyles::find;

    /// For each style of the row, a number written so.
    @Override
    public Optional<Map<String, String>> fact(RowView row) {
        var styles = new TreeMap<String, String>();
        for (LineView line : row.lines()) {
            add(line.baseline(), styles);
            add(line.target(), styles);
            add(line.achieved(), styles);
        }
        return styles.isEmpty() ? Optional.empty() : Optional.of(styles);
    }

    private static void add(CellText cell, Map<String, String> styles) {
        if (Prose.worthReading(cell)) {
            cell.fact(STYLES).forEach(styles::putIfAbsent);
        }
    }

    private static Map<String, String> find(CellText cell) {
        var styles = new TreeMap<String, String>();
        for (Value value : cell.amountList()) {
            add(cell, value, styles);
        }
        return styles.isEmpty() ? Map.of() : styles;
    }

    private static void add(CellText cell, Value value, Map<String, String> styles) {
        NumberShape shape = NumberShape.of(cell.text(), value);
        String written = cell.text().substring(shape.start(), shape.end());
        if (shape.groups().size() == 1 && shape.groups().getFirst() >= LARGE) {
            styles.putIfAbsent("thousands", written);
        } else if (shape.grouped() && (shape.groups().size() > 2 || blank(shape.separators().charAt(0))
                || value.unit().countable() || value.unit() == Unit.MNT)) {
            char separator = shape.separators().charAt(0);
            styles.putIfAbsent("thousands" + (blank(separator) ? ' ' : separator), written);
        } else if (shape.groups().size() == 2 && !blank(shape.separators().charAt(0))) {
            styles.putIfAbsent("decimal" + shape.separators(), written);
        }
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    @Override
    public void examine(Series<Map<String, String>> series, Sink out) {
        var styles = new TreeMap<String, String>();
        var second = new ArrayList<RowView>();
        series.entries().forEach(entry -> {
            boolean mixed = mixed(styles);
            entry.fact().forEach(styles::putIfAbsent);
            if (!mixed && mixed(styles)) {
                second.add(entry.row());
            }
        });
        if (!second.isEmpty() && !second.getFirst().lines().isEmpty()) {
            out.find(target(second.getFirst()), "examples", String.join("; ", styles.values()));
        }
    }

    private static boolean mixed(Map<String, String> styles) {
        return styles.keySet().stream().filter(style -> style.startsWith("thousands")).count() > 1
                || styles.keySet().stream().filter(style -> style.startsWith("decimal")).count() > 1;
    }

    private static Target target(RowView row) {
        LineView line = row.lines().getFirst();
        return Stream.of(line.achieved(), line.target(), line.baseline()).filter(Prose::worthReading).findFirst()
                .orElse(line.target()).target();
    }
}
