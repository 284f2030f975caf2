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

    /// The amount; empty for a range and for what is not an amount.
    public Optional<BigDecimal> amount() {
        return measurable() && !value.contains(TO) ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    /// Whether it is an amount or a range of amounts, not a date, reference or name.
    public boolean measurable() {
        return kind == ValueKind.QUANTITY || kind == ValueKind.RANGE || kind == ValueKind.DURATION;
    }
}
