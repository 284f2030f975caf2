package mn.biyelelt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.Section;
import org.junit.jupiter.api.Test;

/// Which plan a report belongs to.
class PairingTest {

    @Test
    void aReportBelongsToThePlanWhoseRowsItHas() {
        Plan plan = plan("unit-plan", "Вакцинжуулалт хийх");
        Plan report = plan("unit-annual-report", "Вакцинжуулалт хийх");

        assertThat(Pairing.planOf(report, List.of(plan, report), each -> each == report)).contains(plan);
    }

    @Test
    void aReportWithoutAWordBelongsToNoPlanWithoutAWord() {
        Plan plan = plan("unit-plan", "");
        Plan report = plan("individual-report", "");

        assertThat(Pairing.planOf(report, List.of(plan, report), each -> each == report)).isEmpty();
    }

    private static Plan plan(String form, String text) {
        var row = new Activity(id(), Cells.builder().put(Fields.NUMBER, "1").put(Fields.ITEM_TEXT, text).build(),
                List.of());
        return new Plan(new PlanId(UUID.randomUUID()), form, 2026, Cells.EMPTY,
                List.of(new Section(id(), "main", Cells.EMPTY, List.of(row))), List.of());
    }

    private static ElementId id() {
        return new ElementId(UUID.randomUUID());
    }
}
