package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// The target is worse than the baseline; a ceiling of costs may rise with prices.
final class TargetWorse implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.TARGET, Trait.ONE).and(Column.BASELINE, Trait.ONE);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            Optional<Value> target = line.target().measure();
            Optional<Value> baseline = line.baseline().measure();
            if (target.isPresent() && baseline.isPresent() && comparable(baseline.get(), target.get())) {
                int difference = target.get().amount().orElseThrow().compareTo(baseline.get().amount().orElseThrow());
                boolean falling = Direction.limited(target.get());
                boolean ceiling = falling && target.get().unit() == Unit.MNT;
                boolean less = difference < 0 && !Direction.falling(row, line) && !oftenEnough(line, baseline.get());
                if (falling ? difference > 0 && !ceiling : less) {
                    out.at(line.target().target()).as(falling ? "falling" : "").say("baseline",
                            line.baseline().quoted(baseline.get()), "target",
                            line.target().quoted(target.get()));
                }
            }
        }
    }

    /// `4 удаа`, then `улирал бүр 1 удаа`: as often in a year.
    private static boolean oftenEnough(LineView line, Value baseline) {
        return baseline.unit() == Unit.TIMES && line.target().scope().reader().timesPerYear(line.target().text())
                .filter(times -> times.compareTo(baseline.amount().orElseThrow()) >= 0).isPresent();
    }

    private static boolean comparable(Value baseline, Value target) {
        boolean unit = target.unit() == Unit.PERCENT || target.unit() == Unit.MNT || target.unit() == Unit.INDEX
                || target.unit().countable() || target.unit().time() && Direction.limited(target);
        return unit && baseline.unit() == target.unit() && !baseline.comparison().change()
                && !target.comparison().change();
    }
}
