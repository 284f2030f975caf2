package mn.biyelelt.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;

/// What a cell can have in it, as far as it tells at once that a rule has nothing to say.
public enum Trait {
    /// There is text in it.
    TEXT,
    /// Nothing stands in it, or dashes that say so.
    BLANK,
    /// An amount.
    AMOUNT,
    /// Two amounts or more.
    AMOUNTS,
    /// One amount that the text is about.
    ONE,
    /// That amount is 100 or more.
    FULL,
    /// That amount is less than 100.
    LOWER,
    /// An amount in percent.
    PERCENT,
    /// An amount by which something is to change.
    CHANGE,
    /// A date or a period.
    DATE;

    /// How many there are: each cell of a line takes so many bits.
    static final int COUNT = 10;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    int bit() {
        return 1 << ordinal();
    }

    /// The traits of a text as bits; never none.
    ///
    /// @param one the amount it is about
    static int of(boolean blank, Reading reading, List<Value> amounts, Optional<Value> one) {
        int bits = blank ? BLANK.bit() : TEXT.bit();
        if (amounts.size() > 1) {
            bits |= AMOUNTS.bit();
        }
        if (!amounts.isEmpty()) {
            bits |= AMOUNT.bit();
        }
        for (Value amount : amounts) {
            bits |= amount.unit() == Unit.PERCENT ? PERCENT.bit() : 0;
            bits |= amount.comparison().change() ? CHANGE.bit() : 0;
        }
        return bits | dated(reading) | one.flatMap(Value::amount).map(Trait::of).orElse(0);
    }

    private static int of(BigDecimal one) {
        return AMOUNT.bit() | ONE.bit() | (one.compareTo(WHOLE) >= 0 ? FULL.bit() : LOWER.bit());
    }

    private static int dated(Reading reading) {
        for (Value value : reading.values()) {
            if (value.kind() == ValueKind.DATE || value.kind() == ValueKind.PERIOD) {
                return DATE.bit();
            }
        }
        return 0;
    }
}
