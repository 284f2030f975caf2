package mn.biyelelt.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.MoveElement;
import mn.biyelelt.domain.change.SetDepth;
import mn.biyelelt.domain.numbering.Numbering;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.edit.Deed;

/// Moves the row one works at, or the rows chosen together, within their section: by one row, into the group before or after, to
/// another row. A group's heading goes deeper or less deep instead. Each is one step of undo; one stays at the row.
/// What could not be done says why.
public final class RowMoves {

    private static final int DEEPEST = 9;

    private final PlanDesk desk;
    private final ChosenRows chosen;

    public RowMoves(PlanDesk desk) {
        this.desk = desk;
        chosen = new ChosenRows(desk);
    }

    /// Moves past one row.
    ///
    /// @param by -1 up, 1 down
    public Optional<NothingDone> move(int by) {
        List<Row> rows = chosen.rows();
        if (rows.isEmpty()) {
            return NothingDone.NO_ROW.told();
        }
        int index = all().indexOf(by < 0 ? rows.getFirst() : rows.getLast()) + by;
        if (index < 0 || index >= all().size()) {
            return by < 0 ? NothingDone.FIRST_ROW.told() : NothingDone.LAST_ROW.told();
        }
        moveBeside(rows, all().get(index).id(), by > 0);
        return Optional.empty();
    }

    /// Moves a heading one level, or rows to the end of the group before or the beginning of the next one.
    ///
    /// @param by -1 towards the outside or the group before, 1 towards the inside or the next group
    public Optional<NothingDone> indent(int by) {
        List<Row> rows = chosen.rows();
        if (rows.isEmpty()) {
            return NothingDone.NO_ROW.told();
        }
        if (rows.stream().anyMatch(Group.class::isInstance)) {
            return setDepths(rows, by);
        }
        Optional<ElementId> group = groupAround(by);
        group.ifPresent(found -> moveBeside(rows, found, by > 0));
        return group.isPresent()
                ? Optional.empty()
                : by < 0 ? NothingDone.NO_GROUP_BEFORE.told() : NothingDone.NO_GROUP_AFTER.told();
    }

    /// Moves the rows beside another row of their section, as by the mouse.
    ///
    /// @param under whether they go under it, else above it
    public void moveTo(ElementId other, boolean under) {
        List<Row> rows = chosen.rows();
        boolean inSection = all().stream().anyMatch(row -> row.id().equals(other));
        if (inSection && rows.stream().noneMatch(row -> row.id().equals(other))) {
            moveBeside(rows, other, under);
        }
    }

    private Optional<NothingDone> setDepths(List<Row> rows, int by) {
        List<Change> changes = rows.stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.depth() + by >= 1 && group.depth() + by <= deepest(group))
                .<Change>map(group -> new SetDepth(group.id(), group.depth() + by)).toList();
        if (!changes.isEmpty()) {
            apply(RowWork.together(changes), Deed.SET_DEPTH, changes.size());
            return Optional.empty();
        }
        return by < 0 ? NothingDone.OUTERMOST.told() : NothingDone.INNERMOST.told();
    }

    /// One level below the group before it.
    private int deepest(Group group) {
        List<Row> before = all().subList(0, all().indexOf(group));
        return before.reversed().stream().filter(Group.class::isInstance).map(row -> ((Group) row).depth() + 1)
                .findFirst().map(depth -> Math.min(depth, DEEPEST)).orElse(1);
    }

    /// The heading that ends the group before, or begins the next one.
    private Optional<ElementId> groupAround(int by) {
        List<Row> rows = chosen.rows();
        List<Row> all = all();
        List<Row> sought = by > 0
                ? all.subList(all.indexOf(rows.getLast()) + 1, all.size())
                : all.subList(0, all.indexOf(rows.getFirst())).reversed();
        return sought.stream().filter(Group.class::isInstance).map(Row::id).findFirst();
    }

    private void moveBeside(List<Row> rows, ElementId other, boolean under) {
        chosen.section().ifPresent(section -> {
            var changes = new ArrayList<Change>();
            var order = new ArrayList<>(section.rows().stream().map(Row::id).toList());
            ElementId beside = other;
            boolean below = under;
            for (Row row : rows) {
                order.remove(row.id());
                int index = order.indexOf(beside) + (below ? 1 : 0);
                order.add(index, row.id());
                changes.add(new MoveElement(row.id(), new Place(section.id(), index)));
                beside = row.id();
                below = true;
            }
            apply(RowWork.together(changes), Deed.MOVE_ROWS, rows.size());
        });
    }

    private void apply(Change change, Deed deed, int count) {
        Spot spot = desk.spot().get();
        List<ElementId> rows = desk.chosenRows().get();
        desk.apply(Numbering.following(plan(), change), deed, count);
        desk.goTo(spot);
        desk.chosenRows().set(rows);
    }

    private List<Row> all() {
        return chosen.section().map(Section::rows).orElse(List.of());
    }

    private Plan plan() {
        return desk.plan().get();
    }
}
