package mn.biyelelt.progress;

import java.util.List;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.NumberReader;

/// Tells which activities a period's report does not ask for: those whose lines are all marked so, and those that nobody has
/// reported on and that begin only after the period. Counts, percents and the check list all go by it.
public final class NotDue {

    private static final List<FieldKey> RESULTS = List.of(Fields.ACHIEVED, Fields.ACHIEVED_PERCENT, Fields.EXPLANATION);

    private final DueStart start;

    public NotDue(NumberReader reader) {
        start = new DueStart(reader);
    }

    /// Whether a report of that period does not ask for the activity.
    public boolean holds(Activity activity, ReportPeriod period) {
        return isMarked(activity, period) || (!hasResult(activity, period) && beginsLater(activity, period));
    }

    /// Whether all lines of the activity are marked.
    static boolean isMarked(Activity activity, ReportPeriod period) {
        return !activity.indicators().isEmpty()
                && activity.indicators().stream().allMatch(line -> isMarked(line, period));
    }

    /// Whether the line is marked.
    static boolean isMarked(Indicator line, ReportPeriod period) {
        return line.get(Fields.NOT_DUE, period).equals("true");
    }

    /// Whether the activity and all its lines begin only after the period.
    boolean beginsLater(Activity activity, ReportPeriod period) {
        boolean lineBegan = activity.indicators().stream().map(line -> line.get(Fields.DUE))
                .anyMatch(text -> !text.isBlank() && start.month(text) <= period.lastMonth());
        return !lineBegan && start.month(activity.get(Fields.DUE)) > period.lastMonth();
    }

    private static boolean hasResult(Activity activity, ReportPeriod period) {
        return hasResultOfItsOwn(activity, period)
                || activity.indicators().stream().anyMatch(line -> hasResultOfItsOwn(line, period));
    }

    private static boolean hasResultOfItsOwn(Element element, ReportPeriod period) {
        return RESULTS.stream().anyMatch(field -> !element.get(field, period).isBlank());
    }
}
