package mn.biyelelt.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.numbering.Numbering;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.edit.Deed;

/// Work on whole rows at the place one works at, or on the rows chosen together: insert, duplicate, remove, number. Each is one
/// step of undo and leads to the row that comes of it. What could not be done says why.
public final class RowWork {

    private final PlanDesk desk;
    private final ChosenRows chosen;
    private final Supplier<UUID> identities;

    /// @param identities gives each new element its identity
    public RowWork(PlanDesk desk, Supplier<UUID> identities) {
        this.desk = desk;
        this.identities = identities;
        chosen = new ChosenRows(desk);
    }

    /// Puts an empty activity with one indicator line under the row one works at, or first into its section.
    public Optional<NothingDone> insertActivity() {
        chosen.placeUnder().ifPresent(place -> {
            var line = new Indicator(identity(), Cells.EMPTY);
            var activity = new Activity(identity(), Cells.EMPTY, List.of(line));
            numbered(new AddElement(place, activity), Deed.ADD_ROW, 1);
            // one begins to type a row at what it is about, wherever the last one ended
            desk.goTo(new Spot(activity.id(), Optional.of(line.id()), Optional.of(CellKey.of(Fields.ITEM_TEXT))));
        });
        return Optional.empty();
    }

    /// Puts an empty group heading over the row one works at, at the depth of the group it stands under.
    public Optional<NothingDone> insertGroup() {
        chosen.placeHere().ifPresent(place -> {
            var group = new Group(identity(), chosen.depthAt(place), Cells.EMPTY);
            numbered(new AddElement(place, group), Deed.ADD_GROUP, 1);
            desk.goTo(new Spot(group.id(), Optional.empty(), Optional.of(CellKey.of(Fields.ITEM_TEXT))));
        });
        return Optional.empty();
    }

    /// Puts an empty indicator line under the one worked at.
    public Optional<NothingDone> insertLine() {
        Optional<Activity> activity = at(Activity.class);
        activity.ifPresent(found -> addLine(found, Cells.EMPTY));
        return activity.isPresent() ? Optional.empty() : NothingDone.NO_ACTIVITY.told();
    }

    /// Makes an indicator line that starts with one text.
    public void addLineWith(ElementId activity, CellKey cell, String text) {
        if (!text.isEmpty() && PlanTree.find(plan(), activity).orElse(null) instanceof Activity found) {
            addLine(found, Cells.EMPTY.with(cell, text));
        }
    }

    /// Puts copies of the rows under them, with all their texts but the number, which follows.
    public Optional<NothingDone> duplicate() {
        List<Row> rows = chosen.rows();
        if (!rows.isEmpty()) {
            chosen.placeUnder().ifPresent(place -> {
                var changes = new ArrayList<Change>();
                var copies = rows.stream().map(this::copy).toList();
                for (int i = 0; i < copies.size(); i++) {
                    changes.add(new AddElement(new Place(place.parent(), place.index() + i), copies.get(i)));
                }
                numbered(together(changes), Deed.DUPLICATE_ROWS, copies.size());
                desk.goTo(new Spot(copies.getFirst().id(), Optional.empty(), desk.spot().get().cell()));
            });
        }
        return rows.isEmpty() ? NothingDone.NO_ROW.told() : Optional.empty();
    }

    /// Takes out the rows, with all their lines.
    public Optional<NothingDone> removeRow() {
        List<Row> rows = chosen.rows();
        if (!rows.isEmpty()) {
            Optional<ElementId> next = chosen.neighbour();
            List<Change> changes = rows.stream().<Change>map(row -> new RemoveElement(row.id())).toList();
            numbered(together(changes), Deed.REMOVE_ROWS, rows.size());
            next.ifPresent(id -> desk.goTo(Spot.at(id)));
        }
        return rows.isEmpty() ? NothingDone.NO_ROW.told() : Optional.empty();
    }

    /// Takes out the indicator line one works at, unless it is the activity's only one.
    public Optional<NothingDone> removeLine() {
        Optional<Activity> activity = at(Activity.class);
        Optional<ElementId> line = desk.spot().get().line();
        if (activity.isEmpty()) {
            return NothingDone.NO_ACTIVITY.told();
        }
        if (activity.get().indicators().size() < 2) {
            return NothingDone.ONLY_LINE.told();
        }
        line.ifPresent(id -> desk.apply(new RemoveElement(id), Deed.REMOVE_LINE, 1));
        return line.isPresent() ? Optional.empty() : NothingDone.NO_LINE.told();
    }

    /// Gives the row one works at the number that follows from the rows above it.
    public Optional<NothingDone> numberByItself() {
        Optional<Row> row = at(Row.class);
        Optional<Change> change = row.flatMap(found -> Numbering.follow(plan(), found.id()));
        change.ifPresent(number -> desk.apply(number, Deed.NUMBER, 1));
        return change.isPresent()
                ? Optional.empty()
                : row.isPresent() ? NothingDone.NUMBER_FOLLOWS.told() : NothingDone.NO_ROW.told();
    }

    private void addLine(Activity activity, Cells cells) {
        var line = new Indicator(identity(), cells);
        int index = desk.spot().get().line().map(id -> indexOf(activity, id) + 1).orElse(activity.indicators().size());
        desk.apply(new AddElement(new Place(activity.id(), index), line));
        desk.goTo(new Spot(activity.id(), Optional.of(line.id()), desk.spot().get().cell()));
    }

    private void numbered(Change change, Deed deed, int count) {
        desk.apply(Numbering.following(plan(), change), deed, count);
    }

    private Row copy(Row row) {
        Cells cells = row.cells().with(Fields.NUMBER, "");
        return switch (row) {
            case Group group -> new Group(identity(), group.depth(), cells);
            case Activity activity -> new Activity(identity(), cells,
                    activity.indicators().stream().map(line -> new Indicator(identity(), line.cells())).toList());
        };
    }

    static Change together(List<Change> changes) {
        return changes.size() == 1 ? changes.getFirst() : new Batch(changes);
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
