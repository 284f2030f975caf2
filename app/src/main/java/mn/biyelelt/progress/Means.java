package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mn.biyelelt.domain.form.PercentRule.Formula;
import mn.biyelelt.domain.form.ScaleStep;

/// Plain means of percents, two decimals, and the steps of a scale.
public final class Means {

    private static final int DECIMALS = 2;

    private Means() {
    }

    /// The plain mean; empty for no percents.
    public static Optional<BigDecimal> mean(Collection<BigDecimal> percents) {
        if (percents.isEmpty()) {
            return Optional.empty();
        }
        var sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(percents.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /// What an indicator gives to its activity's mean, cut to 0 to 100.
    static Optional<BigDecimal> percent(Assessment indicator, Formula formula) {
        var progress = formula == Formula.BASELINE ? indicator.progress() : Optional.<BigDecimal>empty();
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
}
