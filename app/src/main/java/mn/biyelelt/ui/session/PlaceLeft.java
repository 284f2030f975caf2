package mn.biyelelt.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Section;

/// Where one works on after the row or the indicator line one worked at went away, as by undo: at what has taken its place, else at
/// the last one before it that is shown, else at the section.
final class PlaceLeft {

    private final Plan before;
    private final Plan now;
    private final Set<ElementId> leftOut;

    /// @param leftOut rows that are not shown now
    PlaceLeft(Plan before, Plan now, Set<ElementId> leftOut) {
        this.before = before;
        this.now = now;
        this.leftOut = Set.copyOf(leftOut);
    }

    /// The same place as long as it is there.
    Spot of(Spot spot) {
        if (isGone(spot.row())) {
            return Spot.at(insteadOf(spot.row()));
        }
        return spot.line().filter(this::isGone)
                .map(line -> new Spot(spot.row(), lineInsteadOf(line), spot.cell())).orElse(spot);
    }

    private boolean isGone(ElementId id) {
        return !id.equals(now.id().element()) && PlanTree.find(now, id).isEmpty();
    }

    private ElementId insteadOf(ElementId row) {
        return PlanTree.placeOf(before, row)
                .flatMap(place -> PlanTree.find(now, place.parent()).map(parent -> parent instanceof Section section
                        ? NearestRow.at(section.rows(), place.index(), leftOut).orElse(section.id())
                        : parent.id()))
                .orElse(now.id().element());
    }

    private Optional<ElementId> lineInsteadOf(ElementId line) {
        return PlanTree.placeOf(before, line)
                .flatMap(place -> PlanTree.find(now, place.parent()).filter(Activity.class::isInstance)
                        .flatMap(activity -> at(((Activity) activity).indicators(), place.index())));
    }

    private static Optional<ElementId> at(List<? extends Element> all, int index) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.min(index, all.size() - 1)).id());
    }
}
