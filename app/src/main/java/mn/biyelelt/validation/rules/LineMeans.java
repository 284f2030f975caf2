package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;

/// What the figures of an activity's lines give together, which is what the percent of the activity is measured by.
///
/// @param ratios     of result to target, of all lines; none if a line has none
/// @param progresses of the way from baseline to target, or the ratio where there is none
/// @param complete   whether every line has a ratio, and there is a line
record LineMeans(List<BigDecimal> ratios, List<BigDecimal> progresses, boolean complete) {

    static LineMeans of(RowView row) {
        Map<LineView, Value> shared = Spread.of(row);
        var ratios = new ArrayList<BigDecimal>();
        var progresses = new ArrayList<BigDecimal>();
        for (LineView line : row.lines()) {
            Value value = shared.get(line);
            String achieved = value == null
                    ? line.achieved().text()
                    : value.span().of(row.lines().getFirst().achieved().text());
            Reckoned found = Reckoned.of(line, achieved, "");
            if (found.ratio().isEmpty()) {
                return new LineMeans(List.of(), List.of(), false);
            }
            found.ratio().map(LineMeans::capped).ifPresent(ratios::add);
            found.progress().or(found::ratio).map(LineMeans::capped).ifPresent(progresses::add);
        }
        return new LineMeans(ratios, progresses, !ratios.isEmpty());
    }

    /// Whether a percent is the mean of all lines.
    boolean explain(BigDecimal claim) {
        return complete && (near(Optional.of(ofRatios()), claim) || near(Optional.of(mean(progresses)), claim));
    }

    BigDecimal ofRatios() {
        return mean(ratios);
    }

    /// @param percents one at least
    static BigDecimal mean(List<BigDecimal> percents) {
        return percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(percents.size()), 1,
                RoundingMode.HALF_UP);
    }

    /// Whether a percent, 0 to 100, is the one claimed but for rounding.
    static boolean near(Optional<BigDecimal> percent, BigDecimal claim) {
        return percent.filter(value -> capped(value).subtract(claim).abs().compareTo(BigDecimal.ONE) <= 0).isPresent();
    }

    private static BigDecimal capped(BigDecimal percent) {
        return percent.max(BigDecimal.ZERO).min(Claim.FULL);
    }
}
