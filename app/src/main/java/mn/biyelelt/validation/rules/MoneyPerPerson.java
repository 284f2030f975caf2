package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// The money per person that a result comes to cannot be: one of the two figures was written or read wrongly.
final class MoneyPerPerson implements CellRule {

    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    @Override
    public void examine(CellText cell, Sink out) {
        if (!Prose.worthReading(cell)) {
            return;
        }
        List<Value> amounts = cell.amounts().toList();
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Value people = amounts.get(i);
            Value money = amounts.get(i + 1);
            boolean pair = people.unit() == Unit.PERSONS && money.unit() == Unit.MNT
                    && people.amount().orElseThrow().signum() > 0 && money.amount().orElseThrow().signum() > 0
                    && between(cell.text(), people, money);
            if (pair) {
                check(cell, people, money, out);
            }
        }
    }

    /// Nothing but a few letters stands between: `8340 иргэний 752,458,000 төгрөг`.
    private static boolean between(String text, Value people, Value money) {
        return text.substring(people.span().end(), money.span().start()).isBlank();
    }

    private static void check(CellText cell, Value people, Value money, Sink out) {
        BigDecimal each = money.amount().orElseThrow().divide(people.amount().orElseThrow(), 0, RoundingMode.HALF_UP);
        if (each.compareTo(LEAST) < 0 || each.compareTo(MOST) > 0) {
            out.find(cell.target(), "people", people.span().of(cell.text()), "money", money.span().of(cell.text()),
                    "each",
                    Claim.text(each));
        }
    }
}
