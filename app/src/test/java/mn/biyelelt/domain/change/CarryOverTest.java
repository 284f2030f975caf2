package mn.biyelelt.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.plan.Section;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final ReportPeriod FIRST = new ReportPeriod(2026, Span.Q1);
    private static final ReportPeriod HALF = new ReportPeriod(2026, Span.HALF);
    private static final ReportPeriod NINE = new ReportPeriod(2026, Span.NINE);
    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);

    private final Indicator full = line(111, Cells.EMPTY.with(Fields.ACHIEVED, HALF, "26")
            .with(Fields.ACHIEVED_PERCENT, HALF, "98").with(Fields.ACHIEVED, FIRST, "11")
            .with(Fields.EXPLANATION, HALF, "Отор"));
    private final Indicator written = line(112, Cells.EMPTY.with(Fields.ACHIEVED, HALF, "7")
            .with(Fields.ACHIEVED, YEAR, "19"));
    private final Activity activity = new Activity(id(11), Cells.EMPTY.with(Fields.ACHIEVED_PERCENT, HALF, "94"),
            List.of(full, written));
    private final Activity other = new Activity(id(12), Cells.EMPTY,
            List.of(line(121, Cells.EMPTY.with(Fields.ACHIEVED, YEAR, "3").with(Fields.NOT_DUE, HALF, "true"))));

    @Test
    void everyEmptyTextGetsWhatTheLatestEarlierPeriodHas() {
        assertThat(to(YEAR).intoAll()).containsExactlyInAnyOrder(set(111, Fields.ACHIEVED, YEAR, "26"),
                set(111, Fields.EXPLANATION, YEAR, "Отор"));
        assertThat(to(NINE).intoAll()).containsExactlyInAnyOrder(set(111, Fields.ACHIEVED, NINE, "26"),
                set(111, Fields.EXPLANATION, NINE, "Отор"), set(112, Fields.ACHIEVED, NINE, "7"));
        assertThat(to(FIRST).intoAll()).isEmpty();
    }

    @Test
    void oneRowAndOneCellTakeOnlyTheirOwn() {
        assertThat(to(NINE).intoRow(other)).isEmpty();
        assertThat(to(NINE).intoRow(activity)).hasSize(3);
        assertThat(to(YEAR).into(full, Fields.ACHIEVED)).containsExactly(set(111, Fields.ACHIEVED, YEAR, "26"));
        assertThat(to(YEAR).into(full, Fields.ACHIEVED_PERCENT))
                .as("a percent is taken where it is asked for")
                .containsExactly(set(111, Fields.ACHIEVED_PERCENT, YEAR, "98"));
    }

    @Test
    void aTextThatStandsThereStays() {
        assertThat(to(YEAR).into(written, Fields.ACHIEVED)).isEmpty();
    }

    private CarryOver to(ReportPeriod period) {
        Plan plan = Plan.empty(new PlanId(new UUID(0, 1)), "unit-plan", 2026)
                .withSections(List.of(new Section(id(2), "main", Cells.EMPTY, List.of(activity, other))));
        return new CarryOver(plan, period, CarryOver::isText);
    }

    private static SetText set(long element, mn.biyelelt.domain.field.FieldKey field, ReportPeriod period,
            String text) {
        return new SetText(id(element), CellKey.of(field, period), text);
    }

    private static Indicator line(long number, Cells cells) {
        return new Indicator(id(number), cells);
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
