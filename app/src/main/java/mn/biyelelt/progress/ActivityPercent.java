package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.PercentRule;
import mn.biyelelt.domain.form.PercentRule.Formula;
import mn.biyelelt.domain.form.PercentRule.Proposal;
import mn.biyelelt.domain.form.ScaleStep;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.AmountText;

/// The percent that an activity's figures propose: the plain mean of its indicators that are due, each cut to 0 to 100, by the
/// form's formula and, if the form says so, the nearest step of its scale.
///
/// @param indicators what follows from each indicator that is due, in order
/// @param mean       empty if one of them could not be assessed: a mean of the rest would say more than is known
/// @param step       the step proposed, if the form rates by steps
/// @param steps      how it was reckoned, in order
public record ActivityPercent(List<Part> indicators, Optional<BigDecimal> mean, Optional<ScaleStep> step,
        List<Note> steps) {

    /// One indicator and what follows from its figures.
    public record Part(Indicator indicator, Assessment assessment) {}

    public ActivityPercent {
        indicators = List.copyOf(indicators);
        steps = List.copyOf(steps);
    }

    /// Of an activity in a period, with what the user confirmed.
    public static ActivityPercent of(Activity activity, ReportPeriod period, Form form, PercentAssessor assessor) {
        var parts = activity.indicators().stream().filter(indicator -> !NotDue.isMarked(indicator, period))
                .map(indicator -> new Part(indicator, assessor.assess(IndicatorTexts.of(indicator, period),
                        ConfirmedFigures.of(indicator, period))))
                .toList();
        return of(parts, activity.indicators().size() - parts.size(), form.percents(), form.scale());
    }

    static ActivityPercent of(List<Part> parts, int notDue, PercentRule rule, List<ScaleStep> scale) {
        var steps = new ArrayList<Note>();
        if (notDue > 0) {
            steps.add(Note.of("percent.activity.notDue", "count", notDue));
        }
        parts.forEach(part -> steps.add(words(part, rule.formula())));
        var percents = parts.stream().map(part -> Means.percent(part.assessment(), rule.formula()))
                .flatMap(Optional::stream).toList();
        var mean = percents.size() == parts.size() ? Means.mean(percents) : Optional.<BigDecimal>empty();
        mean.ifPresent(percent -> steps.add(mean(percents, percent, rule.formula())));
        var step = rule.proposal() == Proposal.NEAREST_STEP
                ? mean.flatMap(percent -> Means.nearest(scale, percent))
                : Optional.<ScaleStep>empty();
        step.ifPresent(found -> steps.add(Note.of("percent.activity.step", "percent", found.percent().orElseThrow())));
        return new ActivityPercent(parts, mean, step, steps);
    }

    /// The percent to enter: the step's, else the mean.
    public Optional<BigDecimal> proposal() {
        return step.isPresent() ? step.map(found -> BigDecimal.valueOf(found.percent().orElseThrow())) : mean;
    }

    private static Note words(Part part, Formula formula) {
        String name = part.indicator().get(Fields.INDICATOR_NAME);
        return Means.percent(part.assessment(), formula)
                .map(percent -> Note.of("percent.activity.part", "name", name, "percent", AmountText.of(percent)))
                .orElseGet(() -> Note.of("percent.activity.refused", "name", name, "why", part.assessment().why()));
    }

    private static Note mean(List<BigDecimal> percents, BigDecimal mean, Formula formula) {
        String sum = percents.stream().map(AmountText::of).collect(Collectors.joining(" + "));
        String key = formula == Formula.BASELINE ? "percent.activity.meanFromBaseline" : "percent.activity.mean";
        return Note.of(key, "sum", sum, "count", percents.size(), "percent", AmountText.of(mean));
    }
}
