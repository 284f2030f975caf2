package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/// A high percent is claimed although a part that the target names was not reached: the result names less of it, or names so much
/// of the other part that no more can be left.
final class TargetPartNotMet implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.ONE).and(Column.TARGET, Trait.AMOUNT)
                .and(Column.ACHIEVED, Trait.AMOUNT).and(Column.EXPLANATION, Trait.BLANK);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        for (LineView line : row.lines()) {
            Optional<BigDecimal> claim = Claim.of(row, line).filter(TargetNotMet::high);
            if (claim.isPresent() && line.explanation().blank() && !asWhole(line) && !Direction.falling(row, line)) {
                for (NamedPart wanted : NamedPart.in(line.target())) {
                    examine(row, line, wanted, claim.get(), out);
                }
            }
        }
    }

    /// Whether the result gives one value for the whole target, of which [TargetNotMet] tells.
    private static boolean asWhole(LineView line) {
        Optional<Value> target = line.target().measure();
        return target.isPresent() && Reached.in(line.achieved(), line, target.get()).isPresent();
    }

    private static void examine(RowView row, LineView line, NamedPart wanted, BigDecimal claim, Sink out) {
        Optional<NamedPart> same = NamedPart.in(line.achieved(), wanted.kind());
        Optional<NamedPart> other = NamedPart.in(line.achieved(), wanted.kind().other());
        var percent = Claim.cell(row, line).target();
        if (same.isPresent()) {
            if (less(same.get().amount(), wanted, claim)) {
                out.find(percent, "target", wanted.written(), "achieved", same.get().written(), "percent",
                        Claim.text(claim));
            }
        } else if (other.flatMap(NamedPart::rest).filter(rest -> less(rest, wanted, claim)).isPresent()) {
            out.at(percent).as("rest").say("target", wanted.written(), "total",
                    line.achieved().quoted(other.get().of().orElseThrow()), "other", other.get().written(), "rest",
                    Claim.text(other.get().rest().orElseThrow()), "percent", Claim.text(claim));
        }
    }

    private static boolean less(BigDecimal reached, NamedPart wanted, BigDecimal claim) {
        return wanted.amount().signum() > 0 && reached.multiply(Claim.FULL)
                .divide(wanted.amount(), 1, RoundingMode.HALF_UP).add(BigDecimal.ONE)
                .compareTo(claim.min(Claim.FULL)) < 0;
    }
}
