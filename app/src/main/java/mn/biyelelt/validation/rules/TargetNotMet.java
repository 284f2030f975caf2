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

/// A high percent is claimed although a stated target is not met; not where it is the activity's and the mean of all its lines.
final class TargetNotMet implements RowRule {

    private static final BigDecimal HIGH = BigDecimal.valueOf(90);

    private record Missed(Value target, Value achieved) {

        boolean by(BigDecimal claim) {
            BigDecimal wanted = target.amount().orElseThrow();
            return wanted.signum() != 0 && achieved.amount().orElseThrow().multiply(Claim.FULL)
                    .divide(wanted, 1, RoundingMode.HALF_UP).add(BigDecimal.ONE).compareTo(claim.min(Claim.FULL)) < 0;
        }
    }

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
                missed(line, source, shared.get(line), claim.get()).filter(_ -> !isMean(row, line, claim.get()))
                        .ifPresent(missed -> out.find(line.target().target(), "target",
                                line.target().quoted(missed.target()), "achieved", source.quoted(missed.achieved()),
                                "percent", Claim.text(claim.get())));
            }
        }
    }

    private static boolean isMean(RowView row, LineView line, BigDecimal claim) {
        return row.lines().size() > 1 && line.percent().blank() && LineMeans.of(row).explain(claim);
    }

    private static boolean level(Value target) {
        return !target.comparison().change() && target.comparison() != Comparison.AT_MOST
                && target.comparison() != Comparison.LESS
                && (target.unit().countable() || target.unit() == Unit.PERCENT);
    }

    /// A target of which less was reached than the percent claims.
    private static Optional<Missed> missed(LineView line, CellText source, @Nullable Value shared, BigDecimal claim) {
        return line.target().measure().filter(TargetNotMet::level)
                .flatMap(target -> Optional.ofNullable(shared).or(() -> lowest(source, target))
                        .map(achieved -> new Missed(target, achieved)))
                .filter(missed -> missed.by(claim));
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
