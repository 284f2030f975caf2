package mn.biyelelt.domain.change;

import java.util.HashSet;
import java.util.Set;
import mn.biyelelt.domain.change.ChangeRejected.Reason;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;

/// What the changes share: look-ups and insertions that reject instead of failing.
final class Elements {

    private Elements() {
    }

    static Element required(Plan plan, ElementId id) {
        return PlanTree.find(plan, id).orElseThrow(() -> new ChangeRejected(Reason.NO_SUCH_ELEMENT, id));
    }

    static Place placeOf(Plan plan, ElementId id) {
        return PlanTree.placeOf(plan, id).orElseThrow(() -> new ChangeRejected(Reason.NO_SUCH_ELEMENT, id));
    }

    static Plan insert(Plan plan, Place place, Element element) {
        rejectDuplicates(plan, element);
        if (place.index() < 0 || place.index() > siblings(plan, place, element)) {
            throw new ChangeRejected(Reason.NO_SUCH_PLACE, place.parent());
        }
        return PlanTree.insert(plan, place, element);
    }

    private static void rejectDuplicates(Plan plan, Element element) {
        var taken = new HashSet<ElementId>();
        taken.add(plan.id().element());
        PlanTree.forEach(plan, present -> taken.add(present.id()));
        claim(taken, element);
    }

    private static void claim(Set<ElementId> taken, Element element) {
        if (!taken.add(element.id())) {
            throw new ChangeRejected(Reason.DUPLICATE_ELEMENT, element.id());
        }
        switch (element) {
            case Section section -> section.rows().forEach(row -> claim(taken, row));
            case Activity activity -> activity.indicators().forEach(line -> claim(taken, line));
            default -> {
                // groups, indicators and signatures contain nothing
            }
        }
    }

    /// How many siblings of its kind the element would have at that place; -1 if it cannot stand there.
    private static int siblings(Plan plan, Place place, Element element) {
        return switch (element) {
            case Section _ -> inPlan(plan, place, plan.sections().size());
            case Signature _ -> inPlan(plan, place, plan.signatures().size());
            case Row _ -> PlanTree.find(plan, place.parent()).orElse(null) instanceof Section section
                    ? section.rows().size()
                    : -1;
            case Indicator _ -> PlanTree.find(plan, place.parent()).orElse(null) instanceof Activity activity
                    ? activity.indicators().size()
                    : -1;
        };
    }

    private static int inPlan(Plan plan, Place place, int size) {
        return place.parent().equals(plan.id().element()) ? size : -1;
    }
}
