package mn.biyelelt.domain.change;

import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;

/// Takes an element out and puts it in elsewhere; `place` counts after it was taken out.
public record MoveElement(ElementId element, Place place) implements Change {

    @Override
    public Plan apply(Plan plan) {
        Element moved = Elements.required(plan, element);
        return Elements.insert(PlanTree.remove(plan, element), place, moved);
    }

    @Override
    public Change inverse(Plan before) {
        return new MoveElement(element, Elements.placeOf(before, element));
    }
}
