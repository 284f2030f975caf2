package mn.biyelelt.ui.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.ScaleStep;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.progress.Means;
import mn.biyelelt.progress.PlanPercents;
import mn.biyelelt.ui.overview.OverviewFigures.Part;
import mn.biyelelt.ui.overview.OverviewFigures.Stage;
import mn.biyelelt.ui.overview.OverviewFigures.Step;

/// Reads the overview's figures from a plan. Pure, for any thread.
public final class OverviewReader {

    private static final List<Span> STAGES = List.of(Span.Q1, Span.HALF, Span.NINE, Span.YEAR);
    private static final List<FieldKey> RESULTS = List.of(Fields.ACHIEVED, Fields.ACHIEVED_PERCENT);

    private final QuantityReader reader;

    public OverviewReader(QuantityReader reader) {
        this.reader = reader;
    }

    /// @param form whose scale counts
    /// @param last the plan of the year before, if there is one
    public OverviewFigures read(Plan plan, Form form, ReportPeriod period, Optional<Plan> last) {
        ReportPeriod before = new ReportPeriod(period.year() - 1, period.span());
        List<Part> lastParts = last.map(old -> parts(old, before, List.of())).orElse(List.of());
        return new OverviewFigures(period, parts(plan, period, lastParts), steps(plan, form, period),
                STAGES.stream().map(span -> stage(plan, new ReportPeriod(plan.year(), span))).toList(),
                PlanPercents.of(plan, period, reader),
                last.flatMap(old -> PlanPercents.of(old, before, reader).mean()));
    }

    private List<Part> parts(Plan plan, ReportPeriod period, List<Part> last) {
        var parts = new ArrayList<Part>();
        for (Section section : plan.sections()) {
            var rows = new ArrayList<Row>();
            Optional<Group> goal = Optional.empty();
            for (Row row : section.rows()) {
                if (row instanceof Group group && group.depth() == 1) {
                    part(plan, section, goal, rows, period, last).ifPresent(parts::add);
                    rows.clear();
                    goal = Optional.of(group);
                }
                rows.add(row);
            }
            part(plan, section, goal, rows, period, last).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(Plan plan, Section section, Optional<Group> goal, List<Row> rows, ReportPeriod period,
            List<Part> last) {
        if (rows.stream().noneMatch(Activity.class::isInstance)) {
            return Optional.empty();
        }
        Plan alone = plan.withSections(List.of(section.withRows(rows)));
        String number = goal.map(group -> group.get(Fields.NUMBER)).orElse("");
        String key = section.key() + " " + number;
        boolean taken = plan.sections().stream().takeWhile(before -> !before.id().equals(section.id()))
                .flatMap(before -> before.rows().stream())
                .anyMatch(row -> row instanceof Group group && group.depth() == 1
                        && group.get(Fields.NUMBER).equals(number));
        String label = taken ? number + " (" + (plan.sections().indexOf(section) + 1) + ")" : number;
        String title = goal.map(group -> group.get(Fields.ITEM_TEXT)).orElse("");
        Optional<BigDecimal> before = last.stream().filter(part -> part.key().equals(key)).findFirst()
                .flatMap(part -> part.percents().mean());
        return Optional.of(new Part(key, label, title, PlanPercents.of(alone, period, reader), before));
    }

    private List<Step> steps(Plan plan, Form form, ReportPeriod period) {
        List<ScaleStep> reached = activities(plan).stream()
                .flatMap(activity -> PlanPercents.of(activity, period, reader).stream())
                .flatMap(percent -> Means.nearest(form.scale(), percent).stream()).toList();
        return form.scale().stream().filter(step -> step.percent().isPresent())
                .map(step -> new Step(step.percent().getAsInt() + " %",
                        (int) reached.stream().filter(step::equals).count()))
                .toList();
    }

    private Stage stage(Plan plan, ReportPeriod period) {
        PlanPercents percents = PlanPercents.of(plan, period, reader);
        int reported = (int) activities(plan).stream().filter(activity -> isReported(activity, period)).count();
        return new Stage(period, percents.rated() + percents.open(), reported);
    }

    private static boolean isReported(Activity activity, ReportPeriod period) {
        return RESULTS.stream().anyMatch(field -> !activity.cells().get(field, period).isBlank()
                || activity.indicators().stream().anyMatch(line -> !line.cells().get(field, period).isBlank()));
    }

    private static List<Activity> activities(Plan plan) {
        return plan.sections().stream().flatMap(section -> section.rows().stream()).filter(Activity.class::isInstance)
                .map(Activity.class::cast).toList();
    }
}
