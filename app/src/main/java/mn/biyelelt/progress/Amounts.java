package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// How percents are reckoned: two decimals, halves up.
final class Amounts {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int DECIMALS = 2;

    private Amounts() {
    }

    /// `part / whole` in percent.
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /// Cut to 0 to 100.
    static BigDecimal capped(BigDecimal percent) {
        return percent.max(BigDecimal.ZERO).min(HUNDRED).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /// Lower case, whatever the machine's language.
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
