package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.AmountText;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.reading.ConfirmedReading;

/// The percents entered in a plan for a period and their means over the activities that are due.
///
/// @param rated  activities that are due and have a percent
/// @param notDue activities left out of the mean because the period does not ask for them
/// @param open   activities that are due and have no percent yet
/// @param mean   plain mean of the rated ones
public record PlanPercents(int rated, int notDue, int open, Optional<BigDecimal> mean) {

    /// Of the whole plan.
    public static PlanPercents of(Plan plan, ReportPeriod period, QuantityReader reader) {
        var activities = new ArrayList<Activity>();
        plan.sections().forEach(section -> activities.addAll(activitiesOf(section)));
        return of(activities, period, reader);
    }

    /// The mean in words: what was counted, what was left out and why.
    public Note words() {
        return mean
                .map(percent -> Note.of("percent.plan.mean", "rated", rated, "mean", AmountText.of(percent), "notDue",
                        notDue, "open", open))
                .orElseGet(() -> Note.of("percent.plan.noMean", "notDue", notDue, "open", open));
    }

    /// The percent entered for an activity: its own, or the mean of those of its indicators that are due.
    public static Optional<BigDecimal> of(Activity activity, ReportPeriod period, QuantityReader reader) {
        var own = number(activity.cells(), period, reader);
        if (own.isPresent()) {
            return own;
        }
        var percents = activity.indicators().stream().filter(indicator -> !NotDue.isMarked(indicator, period))
                .map(indicator -> number(indicator.cells(), period, reader))
                .flatMap(Optional::stream).map(Amounts::capped).toList();
        return Means.mean(percents);
    }

    private static List<Activity> activitiesOf(Section section) {
        return section.rows().stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
    }

    /// Of these activities.
    static PlanPercents of(List<Activity> activities, ReportPeriod period, QuantityReader reader) {
        var notDue = new NotDue(reader);
        var due = activities.stream().filter(activity -> !notDue.holds(activity, period)).toList();
        var percents = due.stream().map(activity -> of(activity, period, reader)).flatMap(Optional::stream)
                .map(Amounts::capped).toList();
        return new PlanPercents(percents.size(), activities.size() - due.size(), due.size() - percents.size(),
                Means.mean(percents));
    }

    private static Optional<BigDecimal> number(Cells cells, ReportPeriod period, QuantityReader reader) {
        var cell = CellKey.of(Fields.ACHIEVED_PERCENT, period);
        return CellReading.of(reader, cells.get(cell), Unit.PERCENT, ConfirmedReading.in(cells, cell)).value()
                .filter(value -> value.unit() == Unit.PERCENT).flatMap(Value::amount);
    }
}
