package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
final class SeparatorStyles implements SeriesRule<Map<SeparatorStyles.Style, String>> {

    private static final int LARGE = 5;
    private static final TextFact<Map<Style, String>> STYLES = SeparatorStyles::find;

    /// How a number is written, in the order in which examples are named.
    enum Style {
        DECIMAL_COMMA,
        DECIMAL_STOP,
        THOUSANDS,
        THOUSANDS_BLANK,
        THOUSANDS_COMMA,
        THOUSANDS_STOP;

        static Style decimal(char separator) {
            return separator == ',' ? DECIMAL_COMMA : DECIMAL_STOP;
        }

        static Style thousands(char separator) {
            return switch (separator) {
                case ',' -> THOUSANDS_COMMA;
                case '.' -> THOUSANDS_STOP;
                default -> THOUSANDS_BLANK;
            };
        }

        boolean decimals() {
            return this == DECIMAL_COMMA || this == DECIMAL_STOP;
        }
    }

    /// For each style of the row, a number written so.
    @Override
    public Optional<Map<Style, String>> fact(RowView row) {
        var styles = new EnumMap<Style, String>(Style.class);
        for (LineView line : row.lines()) {
            add(line.baseline(), styles);
            add(line.target(), styles);
            add(line.achieved(), styles);
        }
        return styles.isEmpty() ? Optional.empty() : Optional.of(styles);
    }

    private static void add(CellText cell, Map<Style, String> styles) {
        if (Prose.worthReading(cell)) {
            cell.fact(STYLES).forEach(styles::putIfAbsent);
        }
    }

    private static Map<Style, String> find(CellText cell) {
        var styles = new EnumMap<Style, String>(Style.class);
        for (Value value : cell.amountList()) {
            add(cell, value, styles);
        }
        return styles.isEmpty() ? Map.of() : styles;
    }

    private static void add(CellText cell, Value value, Map<Style, String> styles) {
        NumberShape shape = NumberShape.of(cell.text(), value);
        String written = cell.text().substring(shape.start(), shape.end());
        if (shape.groups().size() == 1 && shape.groups().getFirst() >= LARGE) {
            styles.putIfAbsent(Style.THOUSANDS, written);
        } else if (shape.grouped() && (shape.groups().size() > 2 || blank(shape.separators().charAt(0))
                || value.unit().countable() || value.unit() == Unit.MNT)) {
            styles.putIfAbsent(Style.thousands(shape.separators().charAt(0)), written);
        } else if (shape.groups().size() == 2 && !blank(shape.separators().charAt(0))) {
            styles.putIfAbsent(Style.decimal(shape.separators().charAt(0)), written);
        }
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    @Override
    public void examine(Series<Map<Style, String>> series, Sink out) {
        var styles = new EnumMap<Style, String>(Style.class);
        var second = new ArrayList<Target>();
        series.forEach(entry -> {
            int known = styles.size();
            entry.fact().forEach(styles::putIfAbsent);
            if (styles.size() > known && second.isEmpty() && mixed(styles.keySet())) {
                cell(entry.row(), Set.copyOf(styles.values())).ifPresent(cell -> second.add(cell.target()));
            }
        });
        if (!second.isEmpty()) {
            out.find(second.getFirst(), "examples", String.join("; ", styles.values()));
        }
    }

    private static boolean mixed(Set<Style> styles) {
        long decimals = styles.stream().filter(Style::decimals).count();
        return decimals > 1 || styles.size() - decimals > 1;
    }

    /// The cell of a row that one of the examples stands in, a result before a target and a baseline.
    private static Optional<CellText> cell(RowView row, Set<String> examples) {
        return row.lines().stream().flatMap(line -> Stream.of(line.achieved(), line.target(), line.baseline()))
                .filter(Prose::worthReading)
                .filter(cell -> cell.fact(STYLES).values().stream().anyMatch(examples::contains)).findFirst();
    }
}
