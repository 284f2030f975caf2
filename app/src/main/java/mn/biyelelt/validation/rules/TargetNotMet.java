package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import org.jspecify.annotations.Nullable;

/// A high percent is claimed although a stated target is not met.
final class TargetNotMet implements RowRule {

    private static final BigDecimal HIGH = BigDecimal.valueOf(90);

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        Map<LineView, Value> shared = Spread.of(row);
        for (LineView line : row.lines()) {
            Optional<BigDecimal> claim = Claim.of(row, line).filter(percent -> percent.compareTo(HIGH) >= 0);
            if (claim.isPresent() && line.explanation().blank() && !Direction.falling(row, line)) {
                CellText source = shared.containsKey(line) ? row.lines().getFirst().achieved() : line.achieved();
                line.target().measure().filter(TargetNotMet::level)
                        .ifPresent(target -> compare(line, target, source, shared.get(line), claim.get(), out));
            }
        }
    }

    private static boolean level(Value target) {
        return !target.comparison().change() && target.comparison() != Comparison.AT_MOST
                && target.comparison() != Comparison.LESS
                && (target.unit().countable() || target.unit() == Unit.PERCENT);
    }

    private static void compare(LineView line, Value target, CellText source, @Nullable Value shared, BigDecimal claim,
            Sink out) {
        Optional<Value> achieved = Optional.ofNullable(shared).or(() -> lowest(source, target));
        BigDecimal wanted = target.amount().orElseThrow();
        if (achieved.isEmpty() || wanted.signum() == 0) {
            return;
        }
        BigDecimal ratio = achieved.get().amount().orElseThrow().multiply(Claim.FULL).divide(wanted, 1,
                RoundingMode.HALF_UP);
        if (ratio.add(BigDecimal.ONE).compareTo(claim.min(Claim.FULL)) < 0) {
            out.find(line.target().target(), "target", line.target().quoted(target), "achieved",
                    source.quoted(achieved.get()), "percent", Claim.text(claim));
        }
    }

    /// What the text is about; where it gives several rates against one limit, the lowest of them.
    private static Optional<Value> lowest(CellText source, Value target) {
        Optional<Value> one = source.measure()
                .filter(value -> value.unit() == target.unit() && !value.comparison().change());
        if (one.isPresent()) {
            return one;
        }
        boolean limit = target.comparison() == Comparison.AT_LEAST && target.unit() == Unit.PERCENT;
        return limit && Shares.impossible(source).isEmpty()
                ? source.levels(Unit.PERCENT).stream().min(Comparator.comparing(value -> value.amount().orElseThrow()))
                : Optional.empty();
    }
}
