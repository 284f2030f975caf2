package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mn.biyelelt.domain.form.ScaleStep;

/// Plain means of percents, two decimals, and the steps of a scale.
public final class Means {

    private static final int DECIMALS = 2;

    private Means() {
    }

    /// How several indicators make one percent.
    public enum Method {
        /// Of achieved / target.
        RATIO,
        /// Of (achieved - baseline) / (target - baseline), where there is a baseline to come from; else of achieved / target.
        PROGRESS
    }

    /// The plain mean; empty for no percents.
    public static Optional<BigDecimal> mean(Collection<BigDecimal> percents) {
        if (percents.isEmpty()) {
            return Optional.empty();
        }
        var sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(percents.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /// The plain mean of an activity's indicators, each cut to 0 to 100; empty if one of them could not be assessed, for a mean
    /// of the rest would say more than is known.
    public static Optional<BigDecimal> ofActivity(List<Assessment> indicators, Method method) {
        var percents = indicators.stream().map(indicator -> percent(indicator, method)).toList();
        return percents.stream().allMatch(Optional::isPresent)
                ? mean(percents.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Optional<BigDecimal> percent(Assessment indicator, Method method) {
        var progress = method == Method.PROGRESS ? indicator.progress() : Optional.<BigDecimal>empty();
        return progress.map(Amounts::capped).or(indicator::proposal);
    }

    /// The step of a scale nearest to a percent, of two as near the lower; empty for a scale without percents.
    public static Optional<ScaleStep> nearest(List<ScaleStep> scale, BigDecimal percent) {
        Optional<ScaleStep> best = Optional.empty();
        for (ScaleStep step : scale) {
            if (step.percent().isPresent()
                    && (best.isEmpty() || nearer(step.percent(), best.get().percent(), percent))) {
                best = Optional.of(step);
            }
        }
        return best;
    }

    private static boolean nearer(OptionalInt one, OptionalInt other, BigDecimal percent) {
        int compared = distance(one, percent).compareTo(distance(other, percent));
        return compared < 0 || compared == 0 && one.orElseThrow() < other.orElseThrow();
    }

    private static BigDecimal distance(OptionalInt step, BigDecimal percent) {
        return BigDecimal.valueOf(step.orElseThrow()).subtract(percent).abs();
    }

    /// The whole that a part is a share of: 1509 people at 1863 % are a share of 81. Empty for a share of zero.
    public static Optional<BigDecimal> impliedWhole(BigDecimal part, BigDecimal percent) {
        return percent.signum() == 0 ? Optional.empty()
                : Optional.of(part.multiply(Amounts.HUNDRED).divide(percent, DECIMALS, RoundingMode.HALF_UP));
    }
}
