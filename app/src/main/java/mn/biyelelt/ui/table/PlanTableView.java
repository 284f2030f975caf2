package mn.biyelelt.ui.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.task.Pause;
import mn.biyelelt.ui.text.Words;

/// The plan as a table: headings on top, rows that scroll, a text field over the cell being edited. One list row is one activity
/// or one group row, drawn only while it is in sight; so 4,000 rows scroll like 40.
public final class PlanTableView extends StackPane {

    /// How long a person reads before editing.
    private static final Duration READING = Duration.ofSeconds(1);

    private final PlanTableModel model;
    private final Executor later;
    private final TableSizes sizes;
    private final RowsInSight rows;
    private final VBox above = new VBox();
    private final VBox below = new VBox();
    private final TableHeads heads;
    /// Tells the type size of the moment: invisible nodes are not styled, so it is only transparent.
    private final Label ruler = new Label();
    private final CellEditing editing;
    private final CellNoting noting;
    /// The goal one stands in that is shown beside several rows.
    private Optional<GridCell> group = Optional.empty();
    private BooleanSupplier leave = () -> false;
    /// Whether all rows will be drawn anew, and the place followed then.
    private boolean redrawDue;

    /// @param widths remembers how wide columns were made
    /// @param later  runs something on the JavaFX thread after what it does now
    public PlanTableView(PlanTableModel model, PlanDesk desk, Words words, ChosenWidths widths, Executor later) {
        sizes = new TableSizes(this::mark, widths);
        heads = new TableHeads(sizes, this::resize);
        heads.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressedHead);
        this.later = later;
        this.model = model;
        rows = new RowsInSight(model, sizes);
        editing = new CellEditing(model, desk, rows, this, this::layEditor, words);
        noting = new CellNoting(model, rows, this);
        var drag = new RowDrag(model, desk, rows, this);
        getStyleClass().add("plan-table");
        rows.list().setAccessibleText(words.get("ui.table.name"));
        var frame = new BorderPane();
        frame.setTop(new VBox(above, heads));
        frame.setCenter(new StackPane(rows.list(), new TableHint(model, desk, words)));
        frame.setBottom(below);
        ruler.setManaged(false);
        ruler.setOpacity(0);
        getChildren().setAll(ruler, frame, noting.tag(), drag.line(), new UndoNotice(desk, words));
        new Pause(READING, this::settle).begin();
        new TableInput(model, rows, editing, new CellWork(model, desk), drag, () -> leave.getAsBoolean()).install();
        model.position().subscribe(this::show);
        model.range().subscribe(this::showRange);
        rows.list().heightProperty().subscribe((before, now) -> makeRoom(before.doubleValue(), now.doubleValue()));
        model.sought().subscribe(sought -> rows.forEach(cell -> cell.row().ifPresent(row -> row.seek(sought))));
        desk.draft().subscribe(this::showDraft);
    }

    /// The keyboard stays with the rows: the tabs that the table lies in would take it.
    private void pressedHead(MouseEvent event) {
        requestFocus();
        event.consume();
    }

    /// Room for a panel over the headings, below that asked for before.
    public StackPane roomAbove() {
        return room(above);
    }

    /// Room for a panel under the rows, below that asked for before.
    public StackPane roomBelow() {
        return room(below);
    }

    /// Does what nobody was to wait for.
    private void settle() {
        sizes.guessNoMore();
        layEditor();
    }

    /// Puts the editor into the scene, over the rows: with the first edit, or before it once the table has been painted, so that neither
    /// waits for the other.
    private void layEditor() {
        if (editing.editor().getParent() == null && isInAnOpenWindow()) {
            getChildren().addAll(getChildren().indexOf(noting.tag()) + 1,
                    List.of(editing.editor(), editing.completions()));
            // keys are taken by its skin, which it has once it is styled
            editing.editor().applyCss();
        }
    }

    /// A window that has been closed has no colours any more for what is styled in it.
    private boolean isInAnOpenWindow() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    private static StackPane room(VBox side) {
        var room = new StackPane();
        side.getChildren().add(room);
        return room;
    }

    /// Offers names beside those the plan has, in cells that ask who is responsible.
    public void offerNames(Supplier<List<String>> names) {
        editing.offerNames(names);
    }

    /// @param leaving what Esc does where it has nothing to do in the rows; whether that did anything
    public void onLeave(BooleanSupplier leaving) {
        leave = leaving;
    }

    /// Shows a menu where the right mouse button is pressed, or at the cell for the menu key.
    public void offerMenu(ContextMenu menu) {
        rows.list().setContextMenu(menu);
    }

    /// Takes the keyboard.
    @Override
    public void requestFocus() {
        rows.list().requestFocus();
    }

    /// Makes the column one stands in wider or narrower.
    ///
    /// @param by letters' breadths; negative for narrower
    public void widen(int by) {
        TablePosition at = model.position().get();
        if (at.item() < model.items().size()) {
            sizes.widen(model.items().get(at.item()).shape(), at.column(), by);
            resize();
        }
    }

    /// Lets every column of the table one stands in take what it needs.
    public void resetWidths() {
        TablePosition at = model.position().get();
        if (at.item() < model.items().size()) {
            TableShape shape = model.items().get(at.item()).shape();
            for (int column = 0; column < shape.columns().size(); column++) {
                sizes.choose(shape, column, 0);
            }
            sizes.keep(shape);
            resize();
        }
    }

    /// Keeps what is being typed, as before the window closes.
    public void finishEditing() {
        editing.finish();
    }

    @Override
    protected void layoutChildren() {
        double em = ruler.getFont().getSize();
        if (sizes.fit(Math.max(100, getWidth() - rows.scrollBarWidth()), em)) {
            heads.forget();
            redrawDue = true;
            later.execute(this::redraw);
        }
        super.layoutChildren();
        showHeads();
        editing.place();
        noting.place();
    }

    private void showHeads() {
        int first = rows.first();
        if (first >= 0 && first < model.items().size()) {
            heads.show(model.items().get(first).shape());
        }
        heads.scrollTo(rows.leftOut());
    }

    private void show(TablePosition place) {
        if (place.item() < model.items().size()) {
            group = model.items().get(place.item()).cellAt(place.line(), place.column())
                    .filter(cell -> cell.part() != GridCell.Part.WHOLE);
            rows.forEach(cell -> cell.row().ifPresent(row -> mark(cell.getIndex(), row)));
            later.execute(this::follow);
            noting.tell();
        }
    }

    private void showRange(TableRange range) {
        rows.forEach(cell -> cell.row().ifPresent(row -> row.choose(cell.getIndex(), range)));
        if (range.isExtended()) {
            rows.follow(range.reach());
        }
    }

    private void resize() {
        heads.forget();
        redraw();
    }

    private void redraw() {
        redrawDue = false;
        rows.redraw();
        follow();
    }

    private void follow() {
        if (!redrawDue) {
            rows.follow(model.position().get());
            requestLayout();
        }
    }

    /// The cell one stands in stays in sight when a panel opens over or under the rows.
    private void makeRoom(double before, double now) {
        if (now < before && rows.isInSight(model.position().get(), before)) {
            later.execute(this::follow);
        }
    }

    private void mark(int index, RowPane row) {
        TablePosition at = model.position().get();
        row.choose(index == at.item() ? Optional.of(at) : Optional.empty(), group);
        row.choose(index, model.range().get());
        row.seek(model.sought().get());
        noting.show(row);
    }

    /// Shows what is typed into the form at the right.
    private void showDraft(Optional<Draft> draft) {
        if (!editing.editor().isOpen()) {
            rows.forEach(cell -> cell.row().ifPresent(row -> row.showDraft(draft)));
        }
    }
}
