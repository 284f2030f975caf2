package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// One number of a text, as it was read.
///
/// @param value plain decimal with the multiplier applied; dates in ISO form (`--10-31` without a year); `a..b` for ranges;
///              `Q1-Q4`, `M1-M10`, `every-7-days` for periods; references as written
/// @param span  the text it was read from
public record Value(String value, Unit unit, Comparison comparison, ValueKind kind, Span span) {

    private static final String TO = "..";
    /// So many characters surely fit into a `long`.
    private static final int SHORT = 18;

    /// The amount; empty for a range and for what is not an amount.
    public Optional<BigDecimal> amount() {
        return measurable() && !value.contains(TO) ? Optional.of(decimal(value)) : Optional.empty();
    }

    /// The same as `new BigDecimal(value)`. Rules ask for amounts again and again, and the usual digits need no copy of the text.
    private static BigDecimal decimal(String value) {
        long digits = 0;
        int point = -1;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return new BigDecimal(value);
            }
        }
        boolean usual = value.length() <= SHORT && point != 0 && point != value.length() - 1;
        return usual ? BigDecimal.valueOf(digits, point < 0 ? 0 : value.length() - 1 - point) : new BigDecimal(value);
    }

    /// Whether it is an amount or a range of amounts, not a date, reference or name.
    public boolean measurable() {
        return kind == ValueKind.QUANTITY || kind == ValueKind.RANGE || kind == ValueKind.DURATION;
    }
}
