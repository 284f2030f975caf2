package mn.biyelelt.domain.change;

import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;

/// Puts a section, row, indicator or signature, with all it contains, into the plan.
public record AddElement(Place place, Element element) implements Change {

    @Override
    public Plan apply(Plan plan) {
        return Elements.insert(plan, place, element);
    }

    @Override
    public Change inverse(Plan before) {
        return new RemoveElement(element.id());
    }
}
