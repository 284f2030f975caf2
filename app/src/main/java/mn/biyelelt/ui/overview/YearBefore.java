package mn.biyelelt.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.progress.PlanPercents;

/// Finds what a plan's results are compared with: the same work a year earlier. A workspace may hold a plan and a report of its own beside
/// it, and the same form for several people; of these that one is meant of which most activities recur with a percent.
///
/// @param period of the plan, whose twin a year earlier counts
public record YearBefore(Plan plan, ReportPeriod period, QuantityReader reader) {

    /// The one among plans of the year before; of several alike the first.
    public Optional<Plan> among(List<Plan> plans) {
        Set<String> texts = activities(plan).map(YearBefore::text).collect(Collectors.toSet());
        return plans.stream().max(Comparator.<Plan>comparingLong(old -> recurring(old, texts))
                .thenComparing(old -> old.form().equals(plan.form()))
                .thenComparing(plans::indexOf, Comparator.reverseOrder()));
    }

    private long recurring(Plan old, Set<String> texts) {
        var before = new ReportPeriod(period.year() - 1, period.span());
        return activities(old).filter(activity -> texts.contains(text(activity)))
                .filter(activity -> PlanPercents.of(activity, before, reader).isPresent()).count();
    }

    private static Stream<Activity> activities(Plan plan) {
        return plan.sections().stream().flatMap(section -> section.rows().stream()).filter(Activity.class::isInstance)
                .map(Activity.class::cast);
    }

    private static String text(Activity activity) {
        return activity.cells().get(Fields.ITEM_TEXT).strip();
    }
}
