package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// What was reached is more than twice the target: the target was too low or counts something else.
final class FarAboveTarget implements RowRule {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.TARGET, Trait.AMOUNT).and(Column.ACHIEVED, Trait.AMOUNT)
                .and(Column.EXPLANATION, Trait.BLANK);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        for (LineView line : row.lines()) {
            boolean amounts = !line.target().amountList().isEmpty() && !line.achieved().amountList().isEmpty();
            if (amounts && line.explanation().blank()) {
                examine(row, line, out);
            }
        }
    }

    /// One finding a line is enough.
    private static void examine(RowView row, LineView line, Sink out) {
        for (Value target : line.target().amountList()) {
            boolean far = !target.comparison().change() && exceeded(line, target) && !Direction.falling(row, line);
            if (far && compare(line, target, out)) {
                return;
            }
        }
    }

    /// Whether any amount of that unit is so large, whatever it counts: mostly none.
    private static boolean exceeded(LineView line, Value target) {
        BigDecimal twice = target.amount().orElseThrow().multiply(TWICE);
        for (Value value : line.achieved().amountList()) {
            if (value.unit() == target.unit() && value.amount().orElseThrow().compareTo(twice) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean compare(LineView line, Value target, Sink out) {
        BigDecimal wanted = target.amount().orElseThrow();
        Optional<Value> achieved = Matching.value(line.target(), target, line.achieved());
        if (achieved.isEmpty() || wanted.signum() <= 0) {
            return false;
        }
        BigDecimal reached = achieved.get().amount().orElseThrow();
        boolean far = reached.compareTo(wanted.multiply(TWICE)) > 0 && reached.subtract(wanted).compareTo(NOTABLE) >= 0;
        if (far) {
            out.find(line.achieved().target(), "target", line.target().quoted(target), "achieved",
                    line.achieved().quoted(achieved.get()));
        }
        return far;
    }
}
