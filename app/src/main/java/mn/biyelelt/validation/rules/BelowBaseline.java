package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// 100 percent is claimed although what was reached is less than the baseline; not where the target says how many are to be added.
final class BelowBaseline implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.FULL).and(Column.BASELINE, Trait.AMOUNT)
                .and(Column.ACHIEVED, Trait.AMOUNT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        for (LineView line : row.lines()) {
            boolean amounts = !line.baseline().amountList().isEmpty() && !line.achieved().amountList().isEmpty();
            if (amounts && Claim.full(row, line) && !Direction.falling(row, line)
                    && !IncrementTarget.adds(line.target())) {
                compare(line, out);
            }
        }
    }

    /// Whether any amount of that unit is less, whatever it counts: mostly none, and then no sum of them is.
    private static boolean anyLess(LineView line, Value baseline) {
        BigDecimal least = baseline.amount().orElseThrow();
        for (Value value : line.achieved().amountList()) {
            if (value.unit() == baseline.unit() && value.amount().orElseThrow().compareTo(least) < 0) {
                return true;
            }
        }
        return least.signum() < 0;
    }

    /// Whether the line is about what the baseline counts: its name or its target says so, or the name says nothing.
    private static boolean counts(LineView line, Value baseline) {
        Set<Unit> named = NamedUnits.of(line.name());
        return named.isEmpty() || named.contains(baseline.unit()) || baseline.unit() == Unit.PERCENT
                || line.target().measure().filter(target -> target.unit() == baseline.unit()).isPresent();
    }

    private static void compare(LineView line, Sink out) {
        for (Value baseline : line.baseline().amountList()) {
            if (!anyLess(line, baseline)) {
                continue;
            }
            List<Value> achieved = counts(line, baseline) ? Matching.all(line.baseline(), baseline, line.achieved())
                    : List.of();
            BigDecimal sum = achieved.stream().map(value -> value.amount().orElseThrow()).distinct()
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!achieved.isEmpty() && sum.compareTo(baseline.amount().orElseThrow()) < 0) {
                out.find(line.achieved().target(), "baseline", line.baseline().quoted(baseline), "achieved",
                        achieved.stream().map(line.achieved()::quoted).distinct()
                                .collect(Collectors.joining("; ")));
                return;
            }
        }
    }
}
