package mn.biyelelt.validation.rules;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.FirstRows;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowCell;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.SummaryRule;
import mn.biyelelt.validation.Target;
import mn.biyelelt.validation.TextFact;

/// Thousands are separated in more than one way, or decimals are.
final class SeparatorStyles implements SummaryRule<SeparatorStyles.Written> {

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

    /// The numbers of a row.
    ///
    /// @param styles for each style a number written so
    /// @param cells  the examples of each cell, a result before a target and a baseline
    record Written(Map<Style, String> styles, Map<RowCell, Map<Style, String>> cells) {}

    @Override
    public Optional<Written> fact(RowView row) {
        return writesNumbers(row)
                ? Optional.of(written(row))
                : Optional.empty();
    }

    private static boolean writesNumbers(RowView row) {
        for (LineView line : row.lines()) {
            if (!in(line.baseline()).isEmpty() || !in(line.target()).isEmpty() || !in(line.achieved()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Written written(RowView row) {
        var styles = new EnumMap<Style, String>(Style.class);
        var cells = new LinkedHashMap<RowCell, Map<Style, String>>();
        for (LineView line : row.lines()) {
            in(line.baseline()).forEach(styles::putIfAbsent);
            in(line.target()).forEach(styles::putIfAbsent);
            in(line.achieved()).forEach(styles::putIfAbsent);
            add(line.achieved(), cells);
            add(line.target(), cells);
            add(line.baseline(), cells);
        }
        return new Written(styles, cells);
    }

    private static Map<Style, String> in(CellText cell) {
        return Prose.worthReading(cell) ? cell.fact(STYLES) : Map.of();
    }

    private static void add(CellText cell, Map<RowCell, Map<Style, String>> cells) {
        Map<Style, String> styles = in(cell);
        if (!styles.isEmpty()) {
            cells.put(cell.place(), styles);
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
    public Collection<Style> keys(Written written) {
        return written.styles().keySet();
    }

    /// Told at the row that brings a second style, in a cell that has one of the examples.
    @Override
    public void examine(FirstRows<Written> rows, Sink out) {
        var styles = new EnumMap<Style, String>(Style.class);
        Optional<Target> second = Optional.empty();
        for (Series.Entry<Written> entry : rows.firsts()) {
            entry.fact().styles().forEach(styles::putIfAbsent);
            if (second.isEmpty() && mixed(styles.keySet())) {
                second = cell(entry.fact(), Set.copyOf(styles.values())).map(entry.row()::target);
            }
        }
        second.ifPresent(cell -> out.find(cell, "examples", String.join("; ", styles.values())));
    }

    private static boolean mixed(Set<Style> styles) {
        long decimals = styles.stream().filter(Style::decimals).count();
        return decimals > 1 || styles.size() - decimals > 1;
    }

    private static Optional<RowCell> cell(Written written, Set<String> examples) {
        return written.cells().entrySet().stream()
                .filter(cell -> cell.getValue().values().stream().anyMatch(examples::contains)).map(Map.Entry::getKey)
                .findFirst();
    }
}
