package mn.biyelelt.progress;

import java.math.BigDecimal;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Unit;

/// A number of an indicator, ready to reckon with.
///
/// @param amount a range counts with its lower bound
record Figure(BigDecimal amount, Unit unit, Comparison comparison) {

    boolean change() {
        return comparison.change();
    }

    boolean share() {
        return unit == Unit.PERCENT && !change();
    }

    /// Whether both count what can be set side by side.
    boolean comparableWith(Figure other) {
        return unit == other.unit || unit == Unit.NONE || other.unit == Unit.NONE || piece(unit) && piece(other.unit);
    }

    /// Acts, papers and things are named so freely in plans that one stands for another.
    private static boolean piece(Unit unit) {
        return switch (unit) {
            case ITEMS, DOCUMENTS, MEASURES, SERVICES, TIMES, GOALS -> true;
            default -> false;
        };
    }

    Note words() {
        return Note.of("percent.figure." + unit.key(), "amount", Amounts.text(amount));
    }
}
