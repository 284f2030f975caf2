package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.quantity.AmountText;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Unit;

/// Reckons ratio and progress of one indicator from its figures, noting every step.
final class Reckoning {

    /// Of a step on the way, so that rounding twice does not show.
    private static final int DECIMALS = 6;

    private final Figure target;
    private final Figure achieved;
    private final Optional<Figure> baseline;
    private final Direction direction;
    private final List<Note> steps = new ArrayList<>();
    private Optional<BigDecimal> ratio = Optional.empty();
    private Optional<BigDecimal> progress = Optional.empty();
    private Optional<BigDecimal> other = Optional.empty();
    private boolean reached;

    private Reckoning(Figure target, Figure achieved, Optional<Figure> baseline, Direction direction) {
        this.target = target;
        this.achieved = achieved;
        this.baseline = baseline;
        this.direction = direction;
    }

    /// Of a level to reach.
    static Reckoning ofLevel(Figure target, Figure achieved, Optional<Figure> baseline, Direction direction) {
        var reckoning = new Reckoning(target, achieved, baseline, direction);
        reckoning.level();
        return reckoning;
    }

    /// Of a change to bring about.
    ///
    /// @param got how far it came, in the direction wanted; negative if it went the other way
    static Reckoning ofChange(Figure target, BigDecimal got) {
        var achieved = new Figure(got, target.unit(), target.comparison());
        var reckoning = new Reckoning(target, achieved, Optional.empty(), Direction.RISING);
        reckoning.change();
        return reckoning;
    }

    /// Whether less is better.
    boolean falling() {
        return direction == Direction.FALLING;
    }

    /// How far a level came from the baseline, in the unit and direction of a change wanted; empty if the figures do not say.
    static Optional<BigDecimal> changeOf(Figure wanted, Figure achieved, Optional<Figure> baseline) {
        if (achieved.change()) {
            boolean same = achieved.comparison() == wanted.comparison();
            return Optional.of(same ? achieved.amount() : achieved.amount().negate());
        }
        if (baseline.isEmpty() || !baseline.get().comparableWith(achieved)) {
            return Optional.empty();
        }
        var from = baseline.get().amount();
        var change = achieved.amount().subtract(from);
        var directed = wanted.comparison() == Comparison.DECREASE ? change.negate() : change;
        boolean points = wanted.unit() == Unit.POINTS && achieved.share() && baseline.get().share();
        if (points) {
            return Optional.of(directed);
        }
        boolean relative = wanted.unit() == Unit.PERCENT && achieved.unit() != Unit.PERCENT;
        if (!relative) {
            return wanted.comparableWith(achieved) ? Optional.of(directed) : Optional.empty();
        }
        return from.signum() == 0 ? Optional.empty()
                : Optional.of(directed.multiply(Amounts.HUNDRED).divide(from, DECIMALS, RoundingMode.HALF_UP));
    }

    Optional<BigDecimal> ratio() {
        return ratio;
    }

    /// The ratio of the upper end of a result that is anything between two amounts.
    Optional<BigDecimal> otherRatio() {
        return other;
    }

    Optional<BigDecimal> progress() {
        return progress;
    }

    List<Note> steps() {
        return List.copyOf(steps);
    }

    Direction direction() {
        return direction;
    }

    /// Whether less was wanted and nothing is left.
    boolean reached() {
        return reached;
    }

    /// Whether nothing was planned, yet something came in.
    boolean unplanned() {
        return direction == Direction.RISING && target.amount().signum() == 0 && achieved.amount().signum() > 0;
    }

    /// Whether the result is worse than what there was before.
    boolean behindBaseline() {
        return baseline.filter(from -> direction == Direction.RISING
                ? achieved.amount().compareTo(from.amount()) < 0
                : achieved.amount().compareTo(from.amount()) > 0).isPresent();
    }

    private void level() {
        boolean rising = direction == Direction.RISING;
        steps.add(rising ? Note.of("percent.step.rising") : Note.of("percent.step.falling"));
        var part = rising ? achieved.amount() : target.amount();
        var whole = rising ? target.amount() : achieved.amount();
        reached = !rising && achieved.amount().compareTo(target.amount()) <= 0;
        if (whole.signum() == 0) {
            steps.add(reached ? Note.of("percent.step.nothingLeft") : Note.of("percent.step.noTargetAmount"));
        } else {
            ratio = Optional.of(Amounts.percent(part, whole));
            steps.add(
                    Note.of("percent.step.ratio", "part", AmountText.of(part), "whole", AmountText.of(whole), "percent",
                            AmountText.of(ratio.get())));
            range(rising);
        }
        baseline.ifPresent(this::progress);
    }

    /// `150–200` of 200 may be anything from 75 to 100 %.
    private void range(boolean rising) {
        if (achieved.range()) {
            var part = rising ? achieved.upper() : target.amount();
            other = Optional.of(Amounts.percent(part, rising ? target.amount() : achieved.upper()));
            steps.add(Note.of("percent.step.range", "upper", AmountText.of(achieved.upper()), "percent",
                    AmountText.of(other.get())));
        }
    }

    private void progress(Figure from) {
        int way = target.amount().compareTo(from.amount());
        if (way == 0) {
            steps.add(Note.of("percent.step.sameAsBaseline"));
            return;
        }
        if (way > 0 != (direction == Direction.RISING)) {
            steps.add(Note.of("percent.step.againstBaseline"));
            return;
        }
        var done = achieved.amount().subtract(from.amount());
        var wanted = target.amount().subtract(from.amount());
        progress = Optional.of(Amounts.percent(done, wanted));
        steps.add(Note.of("percent.step.progress", "achieved", AmountText.of(achieved.amount()), "baseline",
                AmountText.of(from.amount()), "target", AmountText.of(target.amount()), "percent",
                AmountText.of(progress.get())));
    }

    private void change() {
        if (target.amount().signum() == 0) {
            steps.add(Note.of("percent.step.noTargetAmount"));
            return;
        }
        ratio = Optional.of(Amounts.percent(achieved.amount(), target.amount()));
        steps.add(Note.of("percent.step.change", "part", AmountText.of(achieved.amount()), "whole",
                AmountText.of(target.amount()), "percent", AmountText.of(ratio.get())));
    }
}
