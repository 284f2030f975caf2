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

    static void rejectRepetition(Plan plan) {
        var claimed = new HashSet<ElementId>();
        claimed.add(plan.id().element());
        plan.sections().forEach(section -> claim(claimed, section));
        plan.signatures().forEach(signature -> claim(claimed, signature));
    }

    /// One pass over the plan whatever is inserted, so that batches of thousands of insertions stay quick.
    private static void rejectDuplicates(Plan plan, Element element) {
        var claimed = new HashSet<ElementId>();
        claim(claimed, element);
        rejectClaimed(claimed, plan.id().element());
        for (Section section : plan.sections()) {
            rejectClaimed(claimed, section.id());
            for (Row row : section.rows()) {
                rejectClaimed(claimed, row);
            }
        }
        plan.signatures().forEach(signature -> rejectClaimed(claimed, signature.id()));
    }

    private static void rejectClaimed(Set<ElementId> claimed, Row row) {
        rejectClaimed(claimed, row.id());
        if (row instanceof Activity activity) {
            for (Indicator line : activity.indicators()) {
                rejectClaimed(claimed, line.id());
            }
        }
    }

    private static void rejectClaimed(Set<ElementId> claimed, ElementId present) {
        if (claimed.contains(present)) {
            throw new ChangeRejected(Reason.DUPLICATE_ELEMENT, present);
        }
    }

    private static void claim(Set<ElementId> claimed, Element element) {
        rejectClaimed(claimed, element.id());
        claimed.add(element.id());
        switch (element) {
            case Section section -> section.rows().forEach(row -> claim(claimed, row));
            case Activity activity -> activity.indicators().forEach(line -> claim(claimed, line));
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
