package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.TextFact;

/// Reads what percent a row claims.
final class Claim {

    static final BigDecimal FULL = BigDecimal.valueOf(100);

    /// Digits of a thousand.
    private static final int THOUSAND = 3;

    private static final TextFact<Optional<BigDecimal>> AMOUNT = cell -> cell.measure().flatMap(Value::amount);

    private Claim() {
    }

    /// The percent in a percent cell.
    static Optional<BigDecimal> in(CellText cell) {
        return cell.blank() ? Optional.empty() : cell.fact(AMOUNT);
    }

    /// The percent that counts for a line: its own, else the activity's.
    static Optional<BigDecimal> of(RowView row, LineView line) {
        return in(line.percent().blank() ? row.percent() : line.percent());
    }

    /// The cell that a line's percent stands in.
    static CellText cell(RowView row, LineView line) {
        return line.percent().blank() && !row.percent().blank() ? row.percent() : line.percent();
    }

    /// Whether a line claims 100 percent or more.
    static boolean full(RowView row, LineView line) {
        Optional<BigDecimal> percent = of(row, line);
        return percent.isPresent() && percent.get().compareTo(FULL) >= 0;
    }

    /// Whether a row is to be rated in the period under check.
    static boolean rated(RowView row) {
        return row.rated();
    }

    /// A number as people write it: no zeros at the end, a blank that does not break between thousands.
    static String text(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        String digits = (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString().replace('.', ',');
        int comma = digits.indexOf(',');
        var text = new StringBuilder(digits);
        int first = bare.signum() < 0 ? 1 : 0;
        for (int at = (comma < 0 ? digits.length() : comma) - THOUSAND; at > first; at -= THOUSAND) {
            text.insert(at, '\u00A0');
        }
        return text.toString();
    }
}
