package mn.biyelelt.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Names;
import mn.biyelelt.domain.form.PercentRule;
import mn.biyelelt.domain.form.PercentRule.Formula;
import mn.biyelelt.domain.form.PercentRule.Proposal;
import mn.biyelelt.domain.form.ScaleStep;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.reading.ConfirmedReading;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.progress.ActivityPercent.Part;
import org.junit.jupiter.api.Test;

/// Means that offices have published, and the rule that rows not due are left out.
class MeansTest {

    private static final ReportPeriod PERIOD = ReportPeriod.yearOf(2024);

    private final QuantityReader reader = new QuantityReader();
    private long next;
    private final PercentAssessor assessor = new PercentAssessor(reader);

    @Test
    void meanOverNinetyDueRowsIs78Point22() {
        assertThat(Means.mean(rows(50, 21, 19, 0))).contains(new BigDecimal("78.22"));
    }

    @Test
    void meanOverSeventyEightDueRowsIs89Point2() {
        assertThat(Means.mean(rows(59, 13, 5, 1))).contains(new BigDecimal("89.23"));
    }

    @Test
    void anActivityIsTheMeanOfItsIndicatorsFromTheBaselineOrWithout() {
        var parts = Stream.of(part("35,1", "75", "65"), part("27,3", "100", "100"), part("39,7", "75", "94"),
                part("50", "75", "100")).toList();
        assertThat(percent(parts, 0, Formula.BASELINE, Proposal.EXACT).proposal()).contains(new BigDecimal("93.74"));
        assertThat(percent(parts, 0, Formula.TARGET, Proposal.EXACT).proposal()).contains(new BigDecimal("96.67"));
    }

    @Test
    void theMeanOfAnActivityIsToldStepByStep() {
        var parts = List.of(part("", "80", "60"), part("40", "80", "70"));
        var found = percent(parts, 1, Formula.BASELINE, Proposal.NEAREST_STEP);
        assertThat(found.steps().stream().map(step -> step.in(Messages.in(Language.ENGLISH)::get)))
                .containsExactly("Left out of the mean, as they are not due: 1.", "Хамрагдалтын хувь: 75 %.",
                        "Хамрагдалтын хувь: 75 %.",
                        "Plain mean of the percents from the baseline: (75 + 75) ÷ 2 = 75 %.",
                        "Nearest step of the scale: 70 %.");
        assertThat(found.proposal()).contains(BigDecimal.valueOf(70));
        assertThat(found.steps()).allSatisfy(step -> assertThat(step.in(Messages.in(Language.MONGOLIAN)::get))
                .doesNotContain("{"));
    }

    @Test
    void twoPartsOfNinetyAndEightySixMakeEightyEight() {
        assertThat(Means.mean(List.of(new BigDecimal("90"), new BigDecimal("86")))).contains(new BigDecimal("88.00"));
    }

    @Test
    void anActivityWithAnIndicatorThatCannotBeAssessedHasNoMean() {
        var found = percent(List.of(part("", "80", "80"), part("", "80", "хийсэн")), 0, Formula.TARGET,
                Proposal.EXACT);
        assertThat(found.proposal()).isEmpty();
        assertThat(found.steps().getLast().in(Messages.in(Language.ENGLISH)::get))
                .isEqualTo("Хамрагдалтын хувь: not calculated. The achieved level has no number.");
    }

    @Test
    void theMeanOfAPlanSaysWhatWasLeftOut() {
        var percents = PlanPercents.of(List.of(activity("100", false), activity("70%", false), activity("", true),
                activity("", false)), PERIOD, reader);
        assertThat(percents.words().in(Messages.in(Language.ENGLISH)::get)).isEqualTo(
                "Plain mean of the activities that are due and rated (2): 85 %. Left out as not due: 1, without a "
                        + "percent: 1.");
        assertThat(PlanPercents.of(List.of(), PERIOD, reader).words().in(Messages.in(Language.MONGOLIAN)::get))
                .doesNotContain("{");
    }

    @Test
    void aProposalSnapsToTheNearestStepOfTwoAsNearToTheLower() {
        var scale = Stream.of(100, 70, 30, 0).map(MeansTest::step).toList();
        assertThat(Stream.of("93", "85", "84.9", "50", "51", "3").map(BigDecimal::new)
                .map(percent -> Means.nearest(scale, percent).orElseThrow().percent().orElseThrow()))
                .containsExactly(100, 70, 70, 30, 70, 0);
        assertThat(Means.nearest(List.of(), BigDecimal.TEN)).isEmpty();
    }

    @Test
    void rowsNotDueAndRowsWithoutPercentAreLeftOutOfTheMean() {
        var activities = List.of(activity("100", false), activity("70%", false), activity("", true),
                activity("", false));
        assertThat(PlanPercents.of(activities, PERIOD, reader))
                .isEqualTo(new PlanPercents(2, 1, 1, Optional.of(new BigDecimal("85.00"))));
    }

    @Test
    void aConfirmedPercentCountsInsteadOfTheOneRead() {
        var cell = CellKey.of(Fields.ACHIEVED_PERCENT, PERIOD);
        var activity = activity("70 эсвэл 80", false);
        var line = activity.indicators().getFirst();
        var said = new Confirmation.Amount("80", Unit.PERCENT, Comparison.EQUAL);
        var kept = (SetText) ConfirmedReading.kept(line.id(), cell, line.cells().get(cell), said);
        var confirmed = new Activity(id(), Cells.EMPTY,
                List.of(new Indicator(line.id(), line.cells().with(kept.cell(), kept.text()))));
        assertThat(PlanPercents.of(activity, PERIOD, reader)).isEmpty();
        assertThat(PlanPercents.of(confirmed, PERIOD, reader)).contains(new BigDecimal("80.00"));
    }

    private static List<BigDecimal> rows(int full, int ongoing, int weak, int none) {
        var rows = new ArrayList<BigDecimal>();
        rows.addAll(Collections.nCopies(full, BigDecimal.valueOf(100)));
        rows.addAll(Collections.nCopies(ongoing, BigDecimal.valueOf(70)));
        rows.addAll(Collections.nCopies(weak, BigDecimal.valueOf(30)));
        rows.addAll(Collections.nCopies(none, BigDecimal.ZERO));
        return rows;
    }

    private static ActivityPercent percent(List<Part> parts, int notDue, Formula formula, Proposal proposal) {
        var scale = Stream.of(100, 70, 30, 0).map(MeansTest::step).toList();
        return ActivityPercent.of(parts, notDue, new PercentRule(formula, proposal), scale);
    }

    private Part part(String baseline, String target, String achieved) {
        var cells = Cells.of(Fields.INDICATOR_NAME, "Хамрагдалтын хувь").with(Fields.BASELINE, baseline)
                .with(Fields.TARGET, target).with(Fields.ACHIEVED, PERIOD, achieved);
        var indicator = new Indicator(id(), cells);
        return new Part(indicator, assessor.assess(IndicatorTexts.of(indicator, PERIOD)));
    }

    private static ScaleStep step(int percent) {
        return new ScaleStep(OptionalInt.of(percent), new Names("", ""), "", "green", true);
    }

    private Activity activity(String percent, boolean notDue) {
        var cells = Cells.builder().put(Fields.ACHIEVED_PERCENT, PERIOD, percent)
                .put(Fields.NOT_DUE, PERIOD, notDue ? "true" : "").build();
        var indicator = new Indicator(id(), cells);
        return new Activity(id(), Cells.EMPTY, List.of(indicator));
    }

    private ElementId id() {
        return new ElementId(new UUID(1, next++));
    }
}
