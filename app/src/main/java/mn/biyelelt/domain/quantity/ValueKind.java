package mn.biyelelt.domain.quantity;

import java.util.Locale;

/// What a number in a text is.
public enum ValueKind {
    QUANTITY,
    RANGE,
    DATE,
    YEAR,
    YEAR_RANGE,
    PERIOD,
    DURATION,
    LAW_REFERENCE,
    LIST_NUMBER,
    CODE,
    PHONE,
    AGE,
    ORDINAL,
    NAME_NUMBER,
    RATE_BASE,
    TIME;

    /// Name on the command line: `law-reference`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
