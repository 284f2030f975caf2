package mn.biyelelt.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.validation.Finding;
import mn.biyelelt.validation.Paper;
import mn.biyelelt.validation.Setting;
import mn.biyelelt.validation.TextMemory;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import org.junit.jupiter.api.Test;

/// Names of several responsible officers, one a line.
class ResponsibleNameTest {

    private static final ElementId ROW = new ElementId(new UUID(0, 3));

    @Test
    void theFixOfOneNameLeavesTheOthers() {
        Plan plan = plan("Б. Тодмаа\nБ. Тод\nД.Сувд");
        List<String> fixed = findings(plan).stream().map(finding -> finding.fix().orElseThrow().apply(plan))
                .map(made -> PlanTree.find(made, ROW).orElseThrow().get(Fields.RESPONSIBLE)).toList();
        assertThat(fixed).containsExactly("Б.Тодмаа\nБ. Тод\nД.Сувд", "Б. Тодмаа\nБ.Тод\nД.Сувд");
    }

    private static List<Finding> findings(Plan plan) {
        var setting = Setting.of(plan, new Paper(false, List.of(), List.of(), List.of()), Optional.empty(),
                Optional.empty(), new TextMemory(WordLists.shipped(), new QuantityReader()));
        return new Validator(RuleBook.rules()).check(plan, setting).findings().stream()
                .filter(finding -> finding.rule().equals("D15")).toList();
    }

    private static Plan plan(String responsible) {
        var row = new Activity(ROW, Cells.of(Fields.NUMBER, "1").with(Fields.RESPONSIBLE, responsible), List.of());
        var section = new Section(new ElementId(new UUID(0, 2)), "main", Cells.EMPTY, List.of(row));
        return Plan.empty(new PlanId(new UUID(0, 1)), "unit-plan", 2026).withSections(List.of(section));
    }
}
