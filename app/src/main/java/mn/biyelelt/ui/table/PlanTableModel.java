package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.session.Spot;
import org.jspecify.annotations.Nullable;

/// What the table shows and where the person stands in it. Follows the desk's plan, and its place both ways.
public final class PlanTableModel {

    private final PlanDesk desk;
    private final RowWork rows;
    private final ObservableList<TableItem> items = FXCollections.observableArrayList();
    private final ObservableList<TableItem> shownItems = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyObjectWrapper<TablePosition> position = new ReadOnlyObjectWrapper<>(TablePosition.START);
    private final ReadOnlyObjectWrapper<TableRange> range = new ReadOnlyObjectWrapper<>(
            TableRange.of(TablePosition.START));
    private final ObjectProperty<Optional<TextSearch>> sought = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.NONE);
    private final Walk walk = new Walk(items);
    private boolean moving;
    private CellNotes notes = CellNotes.none();
    private @Nullable TableShapes shapes;

    public PlanTableModel(PlanDesk desk, RowWork rows) {
        this.rows = rows;
        this.desk = desk;
        position.subscribe(place -> range.set(TableRange.of(place)));
        range.subscribe(_ -> tellRows());
        desk.chosenRows().subscribe(this::choose);
        desk.plan().subscribe(this::refill);
        desk.period().subscribe(this::refill);
        desk.spot().subscribe(this::follow);
        filter.subscribe((_, _) -> refill());
    }

    /// Shows the plan in the columns of a form.
    public void shapeBy(TableShapes changed) {
        shapes = changed;
        refill();
    }

    /// The row one stands on.
    Optional<Element> rowHere() {
        int item = position.get().item();
        return item < items.size() ? Optional.of(items.get(item).element()) : Optional.empty();
    }

    /// Shows marks and readings beside the texts; set before there is a view.
    public void noteBy(CellNotes shown) {
        notes = shown;
    }

    /// What stands beside the texts.
    public CellNotes notes() {
        return notes;
    }

    /// The rows from top to bottom; unmodifiable.
    public ObservableList<TableItem> items() {
        return shownItems;
    }

    /// What is sought and marked in the texts.
    public ObjectProperty<Optional<TextSearch>> sought() {
        return sought;
    }

    /// Which rows are left out.
    public ObjectProperty<RowFilter> filter() {
        return filter;
    }

    /// Where the person stands; within the table whenever the table has a row.
    public ReadOnlyObjectProperty<TablePosition> position() {
        return position.getReadOnlyProperty();
    }

    /// The cells chosen together: the one the person stands on, and those reached with Shift or the mouse.
    public ReadOnlyObjectProperty<TableRange> range() {
        return range.getReadOnlyProperty();
    }

    /// The cells chosen together and their texts.
    public RangeCells chosen() {
        return new RangeCells(items, range.get());
    }

    /// The cell the person stands on; empty in an empty table.
    public Optional<GridCell> cell() {
        return cellAt(position.get());
    }

    /// The cell that covers a place, if there is one.
    public Optional<GridCell> cellAt(TablePosition at) {
        return item(at.item()).flatMap(item -> item.cellAt(at.line(), at.column()));
    }

    /// The place above another; the same one in the first line.
    TablePosition above(TablePosition at) {
        return walk.from(at, Step.UP);
    }

    /// The heading over the cell the person stands on; empty on group rows.
    public Optional<String> heading() {
        TablePosition at = position.get();
        return item(at.item()).filter(item -> item.kind() == TableItem.Kind.ACTIVITY)
                .map(item -> item.shape().columns().get(at.column()).heading());
    }

    /// The cell of a field in the row and line one stands on; empty if the table has no column for it.
    public Optional<GridCell> cellOf(FieldKey field) {
        TablePosition at = position.get();
        return item(at.item()).flatMap(item -> item.cells().stream()
                .filter(cell -> cell.key().field().equals(field) && cell.covers(at.line(), cell.column())).findFirst());
    }

    /// Whether the text one works at is drawn in the cell one stands on; if not, it has no place in the table.
    public boolean showsSpot() {
        Spot spot = desk.spot().get();
        return item(position.get().item()).filter(item -> item.id().equals(spot.row())).isPresent()
                && cell().filter(cell -> spot.cell().map(cell.texts()::contains).orElse(true)).isPresent();
    }

    /// Goes one step by keyboard.
    public void step(Step step) {
        if (!items.isEmpty()) {
            goTo(walk.from(position.get(), step));
        }
    }

    /// Chooses one step further by keyboard.
    public void extend(Step step) {
        if (!items.isEmpty()) {
            extendTo(walk.from(range.get().reach(), step));
        }
    }

    /// Chooses all from the place one stands on to another.
    public void extendTo(TablePosition reach) {
        if (item(reach.item()).filter(TableItem::isSelectable).isPresent()) {
            range.set(new TableRange(position.get(), reach));
        }
    }

    /// Chooses the whole table.
    public void extendToAll() {
        if (!items.isEmpty()) {
            goTo(walk.from(walk.from(position.get(), Step.TABLE_START), Step.ROW_START));
            extendTo(walk.from(walk.from(position.get(), Step.TABLE_END), Step.ROW_END));
        }
    }

    /// Goes to a place, if one can stand on it.
    public void goTo(TablePosition place) {
        Optional<TableItem> target = item(place.item());
        if (target.filter(TableItem::isSelectable).isPresent()) {
            position.set(place);
            range.set(TableRange.of(place));
            tellDesk(target.get());
        }
    }

    /// Goes to the first activity, or to the first row where there is none.
    public void goToFirstActivity() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).kind() == TableItem.Kind.ACTIVITY) {
                goTo(new TablePosition(i, 0, 0));
                return;
            }
        }
        goTo(TablePosition.START);
    }

    /// Sets the text of the cell the person stands on. Typing into a line that is not there yet makes it.
    public void type(String text) {
        cell().ifPresent(cell -> cell.element().ifPresentOrElse(
                element -> desk.setText(element, cell.key(), text),
                () -> rows.addLineWith(items.get(position.get().item()).id(), cell.key(), text)));
    }

    private Optional<TableItem> item(int index) {
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    private void refill() {
        if (shapes == null) {
            return;
        }
        Optional<ElementId> row = item(position.get().item()).map(TableItem::id);
        TableItems.replace(items, TableItems.of(desk.plan().get(), shapes, desk.period().get(), filter.get()));
        restore(row);
    }

    /// Stays on the row one stood on, wherever it is now; else on what took its place.
    private void restore(Optional<ElementId> row) {
        if (items.isEmpty()) {
            position.set(TablePosition.START);
            return;
        }
        TablePosition old = position.get();
        int index = row.map(this::indexOf).filter(found -> found >= 0).orElse(Math.min(old.item(), items.size() - 1));
        TableItem item = items.get(index);
        var now = new TablePosition(index, Math.min(old.line(), item.lines() - 1),
                Math.min(old.column(), item.shape().columns().size() - 1));
        if (!now.equals(old) || !item.isSelectable()) {
            position.set(item.isSelectable() ? now : walk.from(now, Step.DOWN));
        } else if (range.get().last().item() >= items.size()
                || range.get().last().line() >= items.get(range.get().last().item()).lines()) {
            range.set(TableRange.of(now));
        }
    }

    /// Tells the desk which rows the chosen cells are of.
    private void tellRows() {
        if (!moving) {
            TableRange chosen = range.get();
            var ids = new ArrayList<ElementId>();
            for (int i = chosen.first().item(); i <= chosen.last().item() && i < items.size(); i++) {
                if (items.get(i).isSelectable()) {
                    ids.add(items.get(i).id());
                }
            }
            moving = true;
            desk.chosenRows().set(ids.size() > 1 ? ids : List.of());
            moving = false;
        }
    }

    /// Rows chosen elsewhere, as after they were moved, are chosen over their whole width.
    private void choose(List<ElementId> ids) {
        if (!moving && ids.size() > 1) {
            int first = indexOf(ids.getFirst());
            int last = indexOf(ids.getLast());
            if (first >= 0 && last >= 0) {
                int columns = items.get(last).shape().columns().size() - 1;
                moving = true;
                position.set(new TablePosition(first, 0, 0));
                range.set(
                        new TableRange(position.get(), new TablePosition(last, items.get(last).lines() - 1, columns)));
                moving = false;
            }
        }
    }

    private void tellDesk(TableItem item) {
        moving = true;
        try {
            Optional<GridCell> cell = cell();
            desk.goTo(new Spot(item.id(), line(item), cell.map(GridCell::key)));
        } finally {
            moving = false;
        }
    }

    private Optional<ElementId> line(TableItem item) {
        if (item.element() instanceof Activity activity && !activity.indicators().isEmpty()) {
            return Optional.of(activity.indicators().get(position.get().line()).id());
        }
        return Optional.empty();
    }

    private void follow(Spot spot) {
        int index = moving ? -1 : indexOf(spot.row());
        if (index >= 0) {
            TableItem item = items.get(index);
            int line = spot.line().map(id -> lineOf(item, id)).orElse(0);
            int column = spot.cell().map(key -> columnOf(item, key.field().name())).orElse(position.get().column());
            position.set(new TablePosition(index, line, Math.min(column, item.shape().columns().size() - 1)));
        }
    }

    private int indexOf(ElementId id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id) && items.get(i).isSelectable()) {
                return i;
            }
        }
        return -1;
    }

    private static int lineOf(TableItem item, ElementId line) {
        if (item.element() instanceof Activity activity) {
            List<ElementId> ids = activity.indicators().stream().map(indicator -> indicator.id()).toList();
            return Math.max(0, ids.indexOf(line));
        }
        return 0;
    }

    private int columnOf(TableItem item, String field) {
        List<TableColumn> columns = item.shape().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (shows(columns.get(i), field)) {
                return i;
            }
        }
        return position.get().column();
    }

    private static boolean shows(TableColumn column, String field) {
        return Stream.of(List.of(column.field()), column.above(), column.below()).flatMap(List::stream)
                .anyMatch(shown -> shown.key().name().equals(field));
    }
}
