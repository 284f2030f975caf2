package mn.biyelelt.ui.session;

import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;

/// Reads a text of a plan by its address.
public final class Texts {

    private Texts() {
    }

    /// The text of an element's cell, or of the plan's own; empty if the plan has no such element.
    public static String of(Plan plan, ElementId element, CellKey cell) {
        return element.equals(plan.id().element())
                ? plan.cells().get(cell)
                : PlanTree.find(plan, element).map(found -> found.cells().get(cell)).orElse("");
    }
}
