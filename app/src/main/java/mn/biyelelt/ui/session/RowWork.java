package mn.biyelelt.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.change.MoveElement;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Work on whole rows at the place one works at: insert, remove, move. Each is one step of undo and leads to the row that
/// comes of it.
public final class RowWork {

    private final PlanDesk desk;
    private final Supplier<UUID> identities;

    /// @param identities gives each new element its identity
    public RowWork(PlanDesk desk, Supplier<UUID> identities) {
        this.desk = desk;
        this.identities = identities;
    }

    /// Puts an empty activity with one indicator line under the row one works at, or first into its section.
    public void insertActivity() {
        placeForRow().ifPresent(place -> {
            var line = new Indicator(identity(), Cells.EMPTY);
            var activity = new Activity(identity(), Cells.EMPTY, List.of(line));
            desk.apply(new AddElement(place, activity));
            desk.goTo(new Spot(activity.id(), Optional.of(line.id()), desk.spot().get().cell()));
        });
    }

    /// Puts an empty indicator line under the one worked at.
    public void insertLine() {
        at(Activity.class).ifPresent(activity -> addLine(activity, Cells.EMPTY));
    }

    /// Makes an indicator line that starts with one text.
    public void addLineWith(ElementId activity, CellKey cell, String text) {
        if (!text.isEmpty() && PlanTree.find(plan(), activity).orElse(null) instanceof Activity found) {
            addLine(found, Cells.EMPTY.with(cell, text));
        }
    }

    /// Takes out the row one works at, with all its lines.
    public void removeRow() {
        at(Row.class).ifPresent(row -> {
            Optional<ElementId> next = neighbour(row.id());
            desk.apply(new RemoveElement(row.id()));
            next.ifPresent(id -> desk.goTo(Spot.at(id)));
        });
    }

    /// Takes out the indicator line one works at, unless it is the activity's only one.
    public void removeLine() {
        at(Activity.class).filter(activity -> activity.indicators().size() > 1)
                .ifPresent(_ -> desk.spot().get().line().ifPresent(line -> desk.apply(new RemoveElement(line))));
    }

    /// Moves the row one works at among its siblings.
    ///
    /// @param by -1 up, 1 down
    public void move(int by) {
        at(Row.class).flatMap(row -> PlanTree.placeOf(plan(), row.id())).ifPresent(place -> {
            int index = place.index() + by;
            if (index >= 0 && index < siblings(place.parent()).size()) {
                Spot spot = desk.spot().get();
                desk.apply(new MoveElement(spot.row(), new Place(place.parent(), index)));
                desk.goTo(spot);
            }
        });
    }

    private void addLine(Activity activity, Cells cells) {
        var line = new Indicator(identity(), cells);
        int index = desk.spot().get().line().map(id -> indexOf(activity, id) + 1).orElse(activity.indicators().size());
        desk.apply(new AddElement(new Place(activity.id(), index), line));
        desk.goTo(new Spot(activity.id(), Optional.of(line.id()), desk.spot().get().cell()));
    }

    private Optional<Place> placeForRow() {
        ElementId row = desk.spot().get().row();
        Optional<Element> element = PlanTree.find(plan(), row);
        if (element.filter(Row.class::isInstance).isPresent()) {
            return PlanTree.placeOf(plan(), row).map(place -> new Place(place.parent(), place.index() + 1));
        }
        return element.filter(Section.class::isInstance).or(() -> plan().sections().stream().findFirst())
                .map(section -> new Place(section.id(), 0));
    }

    private Optional<ElementId> neighbour(ElementId row) {
        return PlanTree.placeOf(plan(), row).map(place -> {
            var others = new ArrayList<>(siblings(place.parent()));
            others.remove(row);
            return others.isEmpty() ? place.parent() : others.get(Math.min(place.index(), others.size() - 1));
        });
    }

    private List<ElementId> siblings(ElementId section) {
        return plan().sections().stream().filter(candidate -> candidate.id().equals(section))
                .flatMap(candidate -> candidate.rows().stream()).map(Row::id).toList();
    }

    private static int indexOf(Activity activity, ElementId line) {
        return activity.indicators().stream().map(Indicator::id).toList().indexOf(line);
    }

    private <T extends Element> Optional<T> at(Class<T> kind) {
        return PlanTree.find(plan(), desk.spot().get().row()).filter(kind::isInstance).map(kind::cast);
    }

    private Plan plan() {
        return desk.plan().get();
    }

    private ElementId identity() {
        return new ElementId(identities.get());
    }
}
