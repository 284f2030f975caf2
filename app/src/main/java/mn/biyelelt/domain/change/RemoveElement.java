package mn.biyelelt.domain.change;

import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;

/// Takes a section, row, indicator or signature, with all it contains, out of the plan.
public record RemoveElement(ElementId element) implements Change {

    @Override
    public Plan apply(Plan plan) {
        Elements.required(plan, element);
        return PlanTree.remove(plan, element);
    }

    @Override
    public Change inverse(Plan before) {
        return new AddElement(Elements.placeOf(before, element), Elements.required(before, element));
    }
}
