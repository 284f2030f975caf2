package mn.biyelelt.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;
import org.junit.jupiter.api.Test;

class ConfirmedReadingTest {

    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final CellKey ACHIEVED = CellKey.of(Fields.ACHIEVED, YEAR);
    private static final String TEXT = "Хамрагдалт 1863 хувьтай байна.";
    private static final Confirmation LOWER = new Confirmation.Amount("18.63", Unit.PERCENT, Comparison.EQUAL);
    private static final ElementId LINE = id(4);

    private final QuantityReader reader = new QuantityReader();

    @Test
    void countsInsteadOfWhatWasRead() {
        CellReading reading = reading(kept(plan(), LOWER));
        assertThat(reading.state()).isEqualTo(State.CONFIRMED);
        assertThat(reading.value().map(Confirmation::of)).contains(LOWER);
    }

    @Test
    void holdsOnlyForTheTextItWasSaidAbout() {
        Plan edited = set(ACHIEVED, "Хамрагдалт 1864 хувьтай байна.").apply(kept(plan(), LOWER));
        assertThat(reading(edited).state()).isEqualTo(State.READ);
        Plan back = set(ACHIEVED, TEXT).apply(edited);
        assertThat(reading(back).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void isUndoneAndTakenBackLikeAnyChange() {
        Plan plan = plan();
        Change change = ConfirmedReading.kept(LINE, ACHIEVED, TEXT, LOWER);
        Plan confirmed = change.apply(plan);
        assertThat(change.inverse(plan).apply(confirmed)).isEqualTo(plan);
        assertThat(ConfirmedReading.takenBack(LINE, ACHIEVED).apply(confirmed)).isEqualTo(plan);
    }

    @Test
    void saysThatATextHoldsNoNumber() {
        CellReading reading = reading(kept(plan(), new Confirmation.NotANumber()));
        assertThat(reading.state()).isEqualTo(State.CONFIRMED);
        assertThat(reading.reading().measure()).isEqualTo(Measure.NONE);
        assertThat(reading.reading().values()).isEmpty();
    }

    @Test
    void eachPeriodHasItsOwn() {
        Plan plan = set(CellKey.of(Fields.ACHIEVED, ReportPeriod.yearOf(2025)), TEXT).apply(kept(plan(), LOWER));
        Cells cells = PlanTree.find(plan, LINE).orElseThrow().cells();
        assertThat(ConfirmedReading.in(cells, CellKey.of(Fields.ACHIEVED, ReportPeriod.yearOf(2025)))).isEmpty();
    }

    @Test
    void bareNumbersCountWhatCellAndIndicatorSay() {
        Plan plan = set(CellKey.of(Fields.ACHIEVED_PERCENT, YEAR), "94").apply(set(CellKey.of(Fields.BASELINE), "35,1.")
                .apply(plan()));
        Cells cells = PlanTree.find(plan, LINE).orElseThrow().cells();
        assertThat(List.of(CellKey.of(Fields.ACHIEVED_PERCENT, YEAR), CellKey.of(Fields.BASELINE)))
                .allMatch(
                        cell -> ConfirmedReading.of(reader, cells, cell).value().orElseThrow().unit() == Unit.PERCENT);
    }

    @Test
    void longestFieldNamesCanBeConfirmedToo() {
        var field = CellKey.of(new FieldKey("a".repeat(60)));
        Plan plan = set(field, TEXT).apply(plan());
        Plan confirmed = ConfirmedReading.kept(LINE, field, TEXT, LOWER).apply(plan);
        assertThat(ConfirmedReading.in(PlanTree.find(confirmed, LINE).orElseThrow().cells(), field)).contains(LOWER);
    }

    private CellReading reading(Plan plan) {
        return ConfirmedReading.of(reader, PlanTree.find(plan, LINE).orElseThrow().cells(), ACHIEVED);
    }

    private static Plan kept(Plan plan, Confirmation confirmation) {
        return ConfirmedReading.kept(LINE, ACHIEVED, TEXT, confirmation).apply(plan);
    }

    private static SetText set(CellKey cell, String text) {
        return new SetText(LINE, cell, text);
    }

    private static Plan plan() {
        var line = new Indicator(LINE, Cells.of(Fields.INDICATOR_NAME, "Хамрагдалтын хувь").with(Fields.ACHIEVED, YEAR,
                TEXT));
        var activity = new Activity(id(3), Cells.EMPTY, List.of(line));
        var section = new Section(id(2), "main", Cells.EMPTY, List.of(activity));
        return new Plan(new PlanId(new UUID(0, 1)), "unit-annual-report", 2026, Cells.EMPTY, List.of(section),
                List.of());
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
