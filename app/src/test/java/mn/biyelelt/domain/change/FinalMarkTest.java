package mn.biyelelt.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.change.FinalMark.State;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.plan.Section;
import org.junit.jupiter.api.Test;

class FinalMarkTest {

    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final ReportPeriod HALF = new ReportPeriod(2026, Span.HALF);
    private static final Instant NOON = Instant.parse("2026-12-30T04:00:00.123Z");
    private static final Plan PLAN = new Plan(new PlanId(new UUID(1, 0)), "unit-plan", 2026, Cells.EMPTY,
            List.of(new Section(id(1), "main", Cells.EMPTY, List.of(row(2), row(3)))), List.of());

    private final Plan marked = FinalMark.set(PLAN, YEAR, " Д.Саруул ", NOON).apply(PLAN);

    @Test
    void markedReportIsFinalForItsPeriodAlone() {
        assertThat(FinalMark.state(PLAN, YEAR)).isEqualTo(State.DRAFT);
        assertThat(FinalMark.state(marked, YEAR)).isEqualTo(State.FINAL);
        assertThat(FinalMark.state(marked, HALF)).isEqualTo(State.DRAFT);
        assertThat(FinalMark.of(marked, YEAR)).map(FinalMark::by).isEqualTo(Optional.of("Д.Саруул"));
        assertThat(FinalMark.of(marked, YEAR)).map(FinalMark::at).isEqualTo(Optional.of("2026-12-30T04:00:00Z"));
    }

    @Test
    void laterEditShowsAndTheSameTextsAreFinalAgain() {
        Change edit = new SetText(id(2), CellKey.of(Fields.ITEM_TEXT), "Өөр ажил.");
        Plan changed = edit.apply(marked);
        assertThat(FinalMark.state(changed, YEAR)).isEqualTo(State.CHANGED_SINCE);
        assertThat(FinalMark.state(edit.inverse(marked).apply(changed), YEAR)).isEqualTo(State.FINAL);
    }

    @Test
    void movedRowIsAnEditToo() {
        Plan moved = new MoveElement(id(3), new Place(id(1), 0)).apply(marked);
        assertThat(FinalMark.state(moved, YEAR)).isEqualTo(State.CHANGED_SINCE);
    }

    @Test
    void anotherPeriodAndRemarksAboutTextsAreNoPartOfTheReport() {
        Plan later = new SetText(id(2), CellKey.of(Fields.ACHIEVED_PERCENT, HALF), "50").apply(marked);
        Plan accepted = new SetText(id(2), CellKey.of(new FieldKey("accepted.T1.target")), "…").apply(later);
        assertThat(FinalMark.state(accepted, YEAR)).isEqualTo(State.FINAL);
    }

    @Test
    void withdrawnMarkLeavesThePlanAsItWas() {
        assertThat(FinalMark.withdrawn(marked, YEAR).apply(marked)).isEqualTo(PLAN);
    }

    @Test
    void aNameIsAskedFor() {
        assertThatThrownBy(() -> FinalMark.set(PLAN, YEAR, " ", NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Activity row(int number) {
        return new Activity(id(number), Cells.of(Fields.ITEM_TEXT, "Ажил " + number), List.of());
    }

    private static ElementId id(int number) {
        return new ElementId(new UUID(2026, number));
    }
}
