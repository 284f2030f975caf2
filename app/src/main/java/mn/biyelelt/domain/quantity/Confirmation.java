package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// What the user says the value of a text is, where the program read it otherwise or could not decide: an amount or a range of
/// amounts, or that the text holds no number that counts.
///
/// Made by [Corrections] from what was typed, kept with the plan by `domain.reading.ConfirmedReading`, applied to a text by
/// [CellReading].
public sealed interface Confirmation {

    /// The line of [NotANumber].
    String NO_NUMBER = "none";

    /// @param value      plain decimal, or `a..b`
    /// @param comparison how the amount meant relates to it
    record Amount(String value, Unit unit, Comparison comparison) implements Confirmation {

        /// @throws IllegalArgumentException if `value` is neither an amount nor a range
        public Amount {
            if (!Confirmation.isAmount(value)) {
                throw new IllegalArgumentException("no amount: " + value);
            }
        }

        /// The value as if it had been read from a stretch of the text.
        Value at(Span span) {
            return new Value(value, unit, comparison, value.contains("..") ? ValueKind.RANGE : ValueKind.QUANTITY,
                    span);
        }
    }

    /// The text holds no number that counts.
    record NotANumber() implements Confirmation {}

    /// The confirmation of one value.
    static Confirmation of(Value value) {
        return new Amount(value.value(), value.unit(), value.comparison());
    }

    /// The form in which it is kept: `90 percent >=`; `none` for no number.
    default String line() {
        return switch (this) {
            case Amount amount -> amount.value + ' ' + amount.unit.key() + ' ' + amount.comparison.key();
            case NotANumber _ -> NO_NUMBER;
        };
    }

    /// The confirmation kept as a line; empty if the line is none.
    static Optional<Confirmation> ofLine(String line) {
        if (line.equals(NO_NUMBER)) {
            return Optional.of(new NotANumber());
        }
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !isAmount(parts[0])) {
            return Optional.empty();
        }
        var comparison = Arrays.stream(Comparison.values()).filter(one -> one.key().equals(parts[2])).findFirst();
        return Unit.of(parts[1]).flatMap(unit -> comparison.map(found -> new Amount(parts[0], unit, found)));
    }

    private static boolean isAmount(String value) {
        int to = value.indexOf("..");
        return to < 0 ? isDecimal(value) : isDecimal(value.substring(0, to)) && isDecimal(value.substring(to + 2));
    }

    private static boolean isDecimal(String value) {
        boolean plain = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
        if (!plain) {
            return false;
        }
        try {
            return new BigDecimal(value).scale() >= 0;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
