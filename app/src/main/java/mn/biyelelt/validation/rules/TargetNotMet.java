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
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;
import org.jspecify.annotations.Nullable;

/// A high percent is claimed although a stated target is not met; not where it is the activity's and the mean of all its lines.
final class TargetNotMet implements RowRule {

    private static final BigDecimal HIGH = BigDecimal.valueOf(90);

    private record Missed(Value target, Value achieved) {

        /// What was reached as a part of the target, or of a limit that was passed the limit as a part of what was reached.
        boolean by(BigDecimal claim) {
            BigDecimal wanted = target.amount().orElseThrow();
            BigDecimal reached = achieved.amount().orElseThrow();
            BigDecimal part = upTo(target) ? wanted : reached;
            BigDecimal whole = upTo(target) ? reached : wanted;
            return whole.signum() != 0 && part.multiply(Claim.FULL).divide(whole, 1, RoundingMode.HALF_UP)
                    .add(BigDecimal.ONE).compareTo(claim.min(Claim.FULL)) < 0;
        }
    }

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.ONE).and(Column.TARGET, Trait.ONE)
                .and(Column.EXPLANATION, Trait.BLANK);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        Map<LineView, Value> shared = Spread.of(row);
        for (LineView line : row.lines()) {
            Optional<BigDecimal> claim = Claim.of(row, line);
            if (claim.isPresent() && high(claim.get()) && line.explanation().blank()
                    && tells(row, line)) {
                CellText source = shared.containsKey(line) ? row.lines().getFirst().achieved() : line.achieved();
                missed(line, source, shared.get(line), claim.get()).filter(_ -> !isMean(row, line, claim.get()))
                        .ifPresent(missed -> out.find(Claim.cell(row, line).target(), "target",
                                line.target().quoted(missed.target()), "achieved", source.quoted(missed.achieved()),
                                "percent", Claim.text(claim.get())));
            }
        }
    }

    /// Whether a percent says that the target is met, or nearly so.
    static boolean high(BigDecimal claim) {
        return claim.compareTo(HIGH) >= 0;
    }

    /// Whether a line's target is of those that this rule speaks of.
    static boolean tells(RowView row, LineView line) {
        Optional<Value> target = line.target().measure();
        return target.isPresent() && judged(target.get().unit())
                && (Direction.falling(row, line) ? upTo(target.get()) : level(target.get()));
    }

    private static boolean isMean(RowView row, LineView line, BigDecimal claim) {
        return row.lines().size() > 1 && line.percent().blank() && LineMeans.of(row).explain(claim);
    }

    /// What is to be reached.
    private static boolean level(Value target) {
        return !target.comparison().change() && !upTo(target);
    }

    /// What must not be passed.
    private static boolean upTo(Value target) {
        return target.comparison() == Comparison.AT_MOST || target.comparison() == Comparison.LESS;
    }

    private static boolean judged(Unit unit) {
        return unit.countable() || unit == Unit.PERCENT || unit == Unit.MNT;
    }

    /// A target of which less was reached than the percent claims; the line has a target.
    private static Optional<Missed> missed(LineView line, CellText source, @Nullable Value shared, BigDecimal claim) {
        Value target = line.target().measure().orElseThrow();
        Optional<Value> own = shared == null ? Reached.in(source, line, target) : Optional.of(shared);
        Optional<Value> achieved = own.isPresent() ? own : lowest(source, target);
        return achieved.map(value -> new Missed(target, value)).filter(missed -> missed.by(claim));
    }

    /// Of several rates against one limit the lowest.
    private static Optional<Value> lowest(CellText source, Value target) {
        boolean limit = target.comparison() == Comparison.AT_LEAST && target.unit() == Unit.PERCENT
                && source.measure().isEmpty();
        return limit && Shares.impossible(source).isEmpty()
                ? source.levels(Unit.PERCENT).stream().min(Comparator.comparing(value -> value.amount().orElseThrow()))
                : Optional.empty();
    }
}
