package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;

/// How amounts are shown: groups of three with a no-break space, decimal comma, no zeros at the end: `9 444 417 400`, `35,1`.
public final class AmountText {

    private static final int GROUP = 3;
    private static final String TO = "..";

    private AmountText() {
    }

    /// One amount.
    public static String of(BigDecimal amount) {
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

    /// The amount or the range of amounts of a value: `30–40`.
    ///
    /// @param value one that is [Value#measurable()]
    public static String of(Value value) {
        int to = value.value().indexOf(TO);
        return to < 0 ? of(new BigDecimal(value.value()))
                : of(new BigDecimal(value.value().substring(0, to))) + '\u2013'
                        + of(new BigDecimal(value.value().substring(to + TO.length())));
    }
}
