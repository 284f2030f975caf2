package mn.biyelelt.domain.change;

import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;

/// Sets one text of an element, or of the plan itself if `element` is [mn.biyelelt.domain.plan.PlanId#element()].
///
/// @param text exactly what was typed; empty to clear
public record SetText(ElementId element, CellKey cell, String text) implements Change {

    @Override
    public Plan apply(Plan plan) {
        if (element.equals(plan.id().element())) {
            return plan.withCells(plan.cells().with(cell, text));
        }
        var found = Elements.required(plan, element);
        return PlanTree.replace(plan, found.withCells(found.cells().with(cell, text)));
    }

    @Override
    public Change inverse(Plan before) {
        return new SetText(element, cell, cells(before).get(cell));
    }

    private Cells cells(Plan plan) {
        return element.equals(plan.id().element()) ? plan.cells() : Elements.required(plan, element).cells();
    }
}
