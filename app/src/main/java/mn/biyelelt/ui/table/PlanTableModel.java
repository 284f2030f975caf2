package mn.biyelelt.ui.table;

import java.util.List;
import java.util.Optional;
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
import mn.biyelelt.ui.session.FreshRows;
import mn.biyelelt.ui.session.NearestRow;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.text.TextSearch;
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
    private final TablePlaces places = new TablePlaces(items);
    private final FixedNumbers fixed = new FixedNumbers();
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
        filter.subscribe((_, _) -> refilter());
    }

    /// Shows the plan in the columns of a form.
    public void shapeBy(TableShapes changed) {
        shapes = changed;
        refill();
        keepToText();
    }

    /// The row one stands on.
    Optional<Element> rowHere() {
        return itemHere().map(TableItem::element);
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
        return places.cellAt(at);
    }

    /// The place above another; the same one in the first line.
    TablePosition above(TablePosition at) {
        return walk.from(at, Step.UP);
    }

    /// The heading over the cell the person stands on; empty on group rows.
    public Optional<String> heading() {
        return itemHere().filter(item -> item.kind() == TableItem.Kind.ACTIVITY)
                .map(item -> item.shape().columns().get(position.get().column()).heading());
    }

    /// The cell of a field in the row and line one stands on; empty if the table has no column for it.
    public Optional<GridCell> cellOf(FieldKey field) {
        int line = position.get().line();
        return itemHere().flatMap(item -> item.cells().stream()
                .filter(cell -> cell.key().field().equals(field) && cell.covers(line, cell.column())).findFirst());
    }

    /// Whether the text one works at is drawn in the cell one stands on; if not, it has no place in the table.
    public boolean showsSpot() {
        Spot spot = desk.spot().get();
        return itemHere().filter(item -> item.id().equals(spot.row())).isPresent()
                && cell().filter(cell -> spot.cell().map(cell.texts()::contains).orElse(true)).isPresent();
    }

    /// Goes one step by keyboard. Tab out of the last cell begins a row, as in Word, unless the last one is still empty, rows are
    /// left out, or a report locks the plan.
    public void step(Step step) {
        if (items.isEmpty()) {
            return;
        }
        TablePosition at = position.get();
        TablePosition reached = walk.from(at, step);
        boolean isEnd = step == Step.NEXT && reached.equals(at);
        if (!isEnd) {
            goTo(reached);
        } else if (desk.amending().get().isEmpty() && filter.get().equals(RowFilter.NONE)
                && rowHere().filter(Activity.class::isInstance)
                        .map(Activity.class::cast).filter(row -> !FreshRows.isFresh(row)).isPresent()) {
            rows.insertActivity();
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
        if (places.selectable(reach).isPresent()) {
            range.set(new TableRange(position.get(), reach));
        }
    }

    /// Chooses the whole table.
    public void extendToAll() {
        if (!items.isEmpty()) {
            goTo(walk.from(position.get(), Step.TABLE_START));
            extendTo(walk.from(position.get(), Step.TABLE_END));
        }
    }

    /// Goes to a place, if one can stand on it.
    public void goTo(TablePosition place) {
        places.selectable(place).ifPresent(item -> {
            position.set(place);
            range.set(TableRange.of(place));
            tellDesk(item);
        });
    }

    /// Goes to the first activity, or to the first row where there is none.
    public void goToFirstActivity() {
        goTo(places.firstActivity());
    }

    /// Sets the text of the cell the person stands on. Typing into a line that is not there yet makes it.
    public void type(String text) {
        cell().ifPresent(cell -> cell.element().ifPresentOrElse(
                element -> desk.setText(element, cell.key(), text),
                () -> rows.addLineWith(items.get(position.get().item()).id(), cell.key(), text)));
    }

    private Optional<TableItem> itemHere() {
        return places.item(position.get().item());
    }

    private void refill() {
        if (shapes == null) {
            return;
        }
        Optional<ElementId> row = itemHere().map(TableItem::id);
        TableItems.replace(items,
                TableItems.of(desk.plan().get(), shapes, desk.period().get(), filter.get(), fixed));
        desk.leftOut().set(filter.get().leftOut(desk.plan().get()));
        restore(row.map(id -> NearestRow.shown(desk.plan().get(), id, desk.leftOut().get())));
    }

    /// Who worked at a row that is hidden now works on where the table stands: no row is typed into that nobody sees.
    private void refilter() {
        refill();
        if (desk.leftOut().get().contains(desk.spot().get().row())) {
            places.selectable(position.get()).ifPresent(this::tellDesk);
        }
    }

    /// Other columns: one stays at the text one worked at; where it has no column any more, one works at the cell one stands on.
    private void keepToText() {
        Spot spot = desk.spot().get();
        if (itemHere().filter(item -> item.id().equals(spot.row())).isPresent()) {
            places.of(spot, position.get().column()).ifPresent(position::set);
            if (!showsSpot()) {
                places.selectable(position.get()).ifPresent(this::tellDesk);
            }
        }
    }

    /// Stays on the row one stood on, wherever it is now; else on what took its place.
    private void restore(Optional<ElementId> row) {
        if (items.isEmpty()) {
            position.set(TablePosition.START);
            return;
        }
        TablePosition now = places.nearest(position.get(), row);
        boolean selectable = places.selectable(now).isPresent();
        if (!now.equals(position.get()) || !selectable) {
            position.set(selectable ? now : walk.from(now, Step.DOWN));
        } else if (!places.holds(range.get())) {
            range.set(TableRange.of(now));
        }
    }

    /// Tells the desk which rows the chosen cells are of.
    private void tellRows() {
        if (!moving) {
            List<ElementId> ids = places.rows(range.get());
            moving = true;
            desk.chosenRows().set(ids.size() > 1 ? ids : List.of());
            moving = false;
        }
    }

    /// Rows chosen elsewhere, as after they were moved, are chosen over their whole width.
    private void choose(List<ElementId> ids) {
        if (!moving && ids.size() > 1) {
            places.whole(ids.getFirst(), ids.getLast()).ifPresent(chosen -> {
                moving = true;
                position.set(chosen.at());
                range.set(chosen);
                moving = false;
            });
        }
    }

    private void tellDesk(TableItem item) {
        moving = true;
        try {
            desk.goTo(new Spot(item.id(), places.lineAt(position.get()), cell().map(GridCell::key)));
        } finally {
            moving = false;
        }
    }

    /// Where one goes on purpose is shown, whatever is left out: else the form would show one row and the table stand on another.
    private void follow(Spot spot) {
        if (!moving) {
            if (desk.leftOut().get().contains(spot.row())) {
                filter.set(filter.get().showing(spot.row()));
            }
            places.of(spot, position.get().column()).ifPresent(position::set);
        }
    }
}
