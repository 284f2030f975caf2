package mn.biyelelt.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.TextRun;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.ui.overview.OverviewFigures.Stage;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;

class OverviewReaderTest {

    private static final Form FORM = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();

    private final OverviewReader reader = new OverviewReader(new QuantityReader());
    private long next;

    @Test
    void goalsHaveTheMeanOfTheirOwnActivitiesAndOfTheYearBefore() {
        OverviewFigures figures = read(plan(2026, "100", "50", "", "90"),
                Optional.of(plan(2025, "80", "60", "70", "")));

        assertThat(figures.parts()).extracting(OverviewFigures.Part::label).containsExactly("1", "2");
        assertThat(figures.parts()).extracting(part -> part.percents().mean().orElseThrow().intValue())
                .containsExactly(75, 90);
        assertThat(figures.parts()).extracting(part -> part.percents().open()).containsExactly(0, 1);
        assertThat(figures.parts()).extracting(part -> part.lastYear().map(BigDecimal::intValue))
                .containsExactly(Optional.of(70), Optional.of(70));
        assertThat(figures.whole().mean()).hasValue(new BigDecimal("80.00"));
    }

    @Test
    void everyRatedActivityStandsOnOneStep() {
        OverviewFigures figures = read(plan(2026, "100", "50", "", "90"), Optional.empty());
        assertThat(figures.steps()).isNotEmpty();
        assertThat(figures.steps().stream().mapToInt(OverviewFigures.Step::count).sum()).isEqualTo(3);
        assertThat(figures.lastYear()).isEmpty();
    }

    @Test
    void theYearIsCountedStageByStage() {
        assertThat(read(plan(2026, "100", "", "", "90"), Optional.empty()).stages()).containsExactly(
                new Stage(new ReportPeriod(2026, Span.Q1), 4, 0), new Stage(new ReportPeriod(2026, Span.HALF), 4, 0),
                new Stage(new ReportPeriod(2026, Span.NINE), 4, 0), new Stage(ReportPeriod.yearOf(2026), 4, 2));
    }

    @Test
    void thePaperPrintsEveryNumberOfTheTables() {
        Plan plan = plan(2026, "100", "50", "", "90");
        var grids = OverviewTables.of(read(plan, Optional.empty()), new Words(Language.MONGOLIAN));
        var looks = Composer.compose(plan, FORM, Optional.empty(), java.time.Instant.EPOCH);

        var pages = Layout.layout(OverviewPaper.of("Хураангуй", "Хураангуй 2026", "График", grids, looks),
                new LiberationFonts());

        List<String> printed = pages.pages().stream().flatMap(page -> page.texts().stream()).map(TextRun::text)
                .map(String::strip).toList();
        assertThat(printed).contains("Хураангуй 2026", "75 %", "90 %", "80 %",
                "█".repeat(18), "█".repeat(18) + "░".repeat(6));
        assertThat(pages.missing()).isEmpty();
    }

    /// A report of its own may stand beside the plan it reports, and the same form for several people.
    @Test
    void thePlanOfTheYearBeforeIsTheOneOfWhichMostRecursWithAPercent() {
        Plan now = told(2026, "unit-plan", "Үзлэг хийнэ.", "Сургалт зохион байгуулна.");
        Plan unrated = told(2025, "unit-plan", "Үзлэг хийнэ.", "Сургалт зохион байгуулна.");
        Plan report = rated(told(2025, "unit-annual-report", "Үзлэг хийнэ.", "Сургалт зохион байгуулна."));
        Plan another = rated(told(2025, "unit-plan", "Судалгаа авна.", "Зөвлөмж гаргана."));
        var before = new YearBefore(now, ReportPeriod.yearOf(2026), new QuantityReader());

        assertThat(before.among(List.of(another, unrated, report))).hasValue(report);
        assertThat(before.among(List.of(report.withSections(List.of()), unrated))).hasValue(unrated);
        assertThat(before.among(List.of())).isEmpty();
    }

    private Plan told(int year, String form, String... texts) {
        List<Row> rows = Stream.of(texts).<Row>map(text -> new Activity(id(), Cells.of(Fields.ITEM_TEXT, text),
                List.of(new Indicator(id(), Cells.EMPTY)))).toList();
        return Plan.empty(new PlanId(id().value()), form, year)
                .withSections(List.of(new Section(id(), "main", Cells.EMPTY, rows)));
    }

    private static Plan rated(Plan plan) {
        var percent = CellKey.of(Fields.ACHIEVED_PERCENT, ReportPeriod.yearOf(plan.year()));
        Section section = plan.sections().getFirst();
        List<Row> rows = section.rows().stream().map(Activity.class::cast).<Row>map(
                row -> new Activity(row.id(), row.cells().with(percent, "90"), row.indicators())).toList();
        return plan.withSections(List.of(section.withRows(rows)));
    }

    @Test
    void anEmptyPlanHasAnEmptyOverview() {
        Plan empty = Plan.empty(new PlanId(new UUID(0, 1)), "unit-annual-report", 2026);
        OverviewFigures figures = read(empty, Optional.empty());
        assertThat(figures.parts()).isEmpty();
        assertThat(figures.whole().mean()).isEmpty();
    }

    private OverviewFigures read(Plan plan, Optional<Plan> last) {
        return reader.read(plan, FORM, ReportPeriod.yearOf(plan.year()), last);
    }

    /// Two goals with two activities each and the percents of the year's end.
    private Plan plan(int year, String... percents) {
        ReportPeriod period = ReportPeriod.yearOf(year);
        List<Row> rows = List.of(goal("1"), activity(percents[0], period), activity(percents[1], period), goal("2"),
                activity(percents[2], period), activity(percents[3], period));
        return Plan.empty(new PlanId(new UUID(0, year)), "unit-annual-report", year)
                .withSections(List.of(new Section(id(), "main", Cells.EMPTY, rows)));
    }

    private Row goal(String number) {
        return new Group(id(), 1, Cells.of(Fields.NUMBER, number).with(Fields.ITEM_TEXT, "Зорилго " + number));
    }

    private Row activity(String percent, ReportPeriod period) {
        return new Activity(id(), Cells.EMPTY.with(CellKey.of(Fields.ACHIEVED_PERCENT, period), percent),
                List.of(new Indicator(id(), Cells.EMPTY)));
    }

    private ElementId id() {
        return new ElementId(new UUID(1, next++));
    }
}
