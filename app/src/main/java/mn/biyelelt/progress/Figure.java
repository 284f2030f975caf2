package mn.biyelelt.progress;

import java.math.BigDecimal;
import mn.biyelelt.domain.quantity.AmountText;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.Unit;

/// A number of an indicator, ready to reckon with.
///
/// @param amount a range counts with its lower bound
/// @param upper  the upper bound of a range; the amount of others
/// @param bare   whether the text names no unit
record Figure(BigDecimal amount, BigDecimal upper, Unit unit, Comparison comparison, boolean bare) {

    Figure(BigDecimal amount, Unit unit, Comparison comparison) {
        this(amount, amount, unit, comparison, false);
    }

    /// A bare 100 beside a percent is a percent, whatever the indicator counts.
    Figure beside(Figure other) {
        boolean share = bare && other.share() && !other.bare && amount.compareTo(Amounts.HUNDRED) == 0;
        return share ? new Figure(amount, Unit.PERCENT, comparison) : this;
    }

    /// Whether it is anything between two amounts.
    boolean range() {
        return upper.compareTo(amount) > 0;
    }

    boolean change() {
        return comparison.change();
    }

    boolean share() {
        return unit == Unit.PERCENT && !change();
    }

    /// Whether both count what can be set side by side.
    boolean comparableWith(Figure other) {
        return unit == other.unit || unit == Unit.NONE || other.unit == Unit.NONE || loose(unit) && piece(other.unit)
                || piece(unit) && loose(other.unit);
    }

    /// Times and things stand for any act or paper: `12 тайлан`, sent `12 удаа`.
    private static boolean loose(Unit unit) {
        return unit == Unit.TIMES || unit == Unit.ITEMS;
    }

    /// Acts and papers, which may as well be counted in times: `6 удаагийн шалгалт`.
    static boolean piece(Unit unit) {
        return switch (unit) {
            case ITEMS, DOCUMENTS, MEASURES, SERVICES, TIMES, GOALS -> true;
            default -> false;
        };
    }

    /// The figure as it may be said of its text.
    Confirmation.Amount said() {
        String value = amount.toPlainString();
        return range() ? new Confirmation.Amount(value + ".." + upper.toPlainString(), unit, Comparison.EQUAL)
                : new Confirmation.Amount(value, unit, comparison);
    }

    Note words() {
        return Note.of("percent.figure." + unit.key(), "amount", AmountText.of(amount));
    }
}
