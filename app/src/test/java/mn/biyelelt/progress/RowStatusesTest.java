package mn.biyelelt.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows in the shipped forms: which texts make a row complete depends on what the form prints.
class RowStatusesTest {

    private static final ReportPeriod HALF = new ReportPeriod(2026, Span.HALF);
    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final Cells NOTHING = Cells.EMPTY;

    @Test
    void aRowIsEmptyThenInWorkThenReported() {
        Cells achieved = NOTHING.with(Fields.ACHIEVED, HALF, "26 эх");
        Cells both = achieved.with(Fields.ACHIEVED_PERCENT, HALF, "98");

        assertThat(report(HALF, NOTHING, NOTHING)).isEqualTo(RowStatus.EMPTY);
        assertThat(report(HALF, NOTHING, achieved)).isEqualTo(RowStatus.IN_WORK);
        assertThat(report(HALF, NOTHING, both)).isEqualTo(RowStatus.COMPLETE);
        assertThat(report(HALF, NOTHING, both, NOTHING)).isEqualTo(RowStatus.IN_WORK);
        assertThat(report(YEAR, NOTHING, both)).isEqualTo(RowStatus.EMPTY);
    }

    @Test
    void onePercentOfTheActivityServesAllItsLines() {
        Cells achieved = NOTHING.with(Fields.ACHIEVED, HALF, "хийсэн");
        assertThat(report(HALF, NOTHING.with(Fields.ACHIEVED_PERCENT, HALF, "94"), achieved, achieved))
                .isEqualTo(RowStatus.COMPLETE);
    }

    @Test
    void whereTheFormPrintsNoPercentNoneIsAskedFor() {
        var line = line(NOTHING.with(Fields.ACHIEVED, YEAR, "хийсэн"));
        assertThat(status("programme-report", Optional.of(YEAR), new Activity(id(1), NOTHING, List.of(line))))
                .isEqualTo(RowStatus.COMPLETE);
    }

    @Test
    void linesThatAreMarkedNotDueAreNotAskedFor() {
        Cells notDue = NOTHING.with(Fields.NOT_DUE, HALF, "true");
        Cells both = NOTHING.with(Fields.ACHIEVED, HALF, "26").with(Fields.ACHIEVED_PERCENT, HALF, "98");

        assertThat(report(HALF, NOTHING, notDue, notDue)).isEqualTo(RowStatus.NOT_DUE);
        assertThat(report(HALF, NOTHING, notDue, both)).isEqualTo(RowStatus.COMPLETE);
        assertThat(report(YEAR, NOTHING, notDue)).isEqualTo(RowStatus.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IV улирал                    | NOT_DUE
            III-IV улирал                | NOT_DUE
            II, IV улирал                | EMPTY
            I-IV                         | EMPTY
            2026.08.01 2026.11.18        | NOT_DUE
            2026.01.02 2026.11.18        | EMPTY
            9-11 сар                     | NOT_DUE
            улирал тутам                 | EMPTY
            тухай бүр                    | EMPTY
            """)
    void anUntouchedRowThatBeginsAfterTheHalfYearIsNotDueInIt(String due, RowStatus expected) {
        assertThat(report(HALF, Cells.of(Fields.DUE, due), NOTHING)).isEqualTo(expected);
        assertThat(report(YEAR, Cells.of(Fields.DUE, due), NOTHING)).isEqualTo(RowStatus.EMPTY);
    }

    @Test
    void aLineThatBeginsEarlierThanItsActivityMakesTheRowDue() {
        assertThat(report(HALF, Cells.of(Fields.DUE, "IV улирал"), Cells.of(Fields.DUE, "I улирал")))
                .isEqualTo(RowStatus.EMPTY);
    }

    @Test
    void aPlanRowIsCompleteOnceItHasAllThatThePlanPrints() {
        Cells activity = NOTHING.with(Fields.ITEM_TEXT, "Үзлэг хийх").with(Fields.DUE, "I улирал");
        Cells line = NOTHING.with(Fields.INDICATOR_NAME, "Хамралт").with(Fields.TARGET, "90 хувь");

        assertThat(plan(Cells.of(Fields.NUMBER, "1.1"), NOTHING)).isEqualTo(RowStatus.EMPTY);
        assertThat(plan(activity, line)).isEqualTo(RowStatus.IN_WORK);
        assertThat(plan(activity.with(Fields.RESPONSIBLE, "Б.Тод"), line)).isEqualTo(RowStatus.COMPLETE);
        assertThat(plan(activity.with(new FieldKey("accepted.T3.baseline"), "х"), NOTHING))
                .isEqualTo(RowStatus.IN_WORK);
    }

    private static RowStatus report(ReportPeriod period, Cells activity, Cells... lines) {
        return status("unit-annual-report", Optional.of(period),
                new Activity(id(1), activity, List.of(lines).stream().map(RowStatusesTest::line).toList()));
    }

    private static RowStatus plan(Cells activity, Cells line) {
        return status("unit-plan", Optional.empty(), new Activity(id(1), activity, List.of(line(line))));
    }

    private static RowStatus status(String form, Optional<ReportPeriod> period, Activity activity) {
        Form known = FormCatalogue.shipped().find(form).orElseThrow();
        String section = known.sections().getFirst().key();
        Plan plan = Plan.empty(new PlanId(new UUID(0, 7)), form, 2026)
                .withSections(List.of(new Section(id(2), section, NOTHING, List.of(activity))));
        return Objects.requireNonNull(new RowStatuses(known, period, new QuantityReader()).of(plan).get(activity.id()));
    }

    private static Indicator line(Cells cells) {
        return new Indicator(
                new ElementId(
                        UUID.nameUUIDFromBytes(cells.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                cells);
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
