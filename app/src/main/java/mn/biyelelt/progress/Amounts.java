package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// How amounts are reckoned and written: two decimals, groups of three with a no-break space, decimal comma.
final class Amounts {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int DECIMALS = 2;
    private static final int GROUP = 3;

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

    static String text(BigDecimal amount) {
        String plain = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var text = new StringBuilder(whole);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int i = whole.length() - GROUP; i > first; i -= GROUP) {
            text.insert(i, '\u00A0');
        }
        return point < 0 ? text.toString() : text.append(',').append(plain.substring(point + 1)).toString();
    }
}
