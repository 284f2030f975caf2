package mn.biyelelt.ui.table;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The plan as a table: headings on top, rows that scroll, a text field over the cell being edited. One list row is one activity
/// or one group row, drawn only while it is in sight; so 4,000 rows scroll like 40.
public final class PlanTableView extends StackPane {

    private static final int FEW = 8;

    private final PlanTableModel model;
    private final PlanDesk desk;
    private final Executor later;
    private final ListView<TableItem> list;
    private final RowListSkin skin;
    private final TableSizes sizes = new TableSizes(this::mark);
    private final Pane headRoom = new Pane();
    /// Tells the type size of the moment: invisible nodes are not styled, so it is only transparent.
    private final Label ruler = new Label();
    private final CellEditor editor;
    private @Nullable TableShape headed;

    /// @param later runs something on the JavaFX thread after what it does now
    public PlanTableView(PlanTableModel model, PlanDesk desk, Words words, Executor later) {
        this.later = later;
        this.model = model;
        this.desk = desk;
        list = new ListView<>();
        skin = new RowListSkin(list);
        editor = new CellEditor(this::keep, this::leaveEditor, this::tellDraft);
        build(words);
        listen();
    }

    /// Takes the keyboard.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /// Keeps what is being typed, as before the window closes.
    public void finishEditing() {
        editor.close(Optional.empty());
    }

    private void build(Words words) {
        getStyleClass().add("plan-table");
        list.getStyleClass().add("grid-list");
        list.setSkin(skin);
        list.setCellFactory(_ -> new RowCell(sizes));
        list.setId("plan-table");
        list.setAccessibleText(words.get("ui.table.name"));
        editor.setId("cell-editor");
        editor.accessibleTextProperty().bind(words.of("ui.table.editor"));
        headRoom.getStyleClass().add("grid-head-room");
        var clip = new Rectangle();
        clip.widthProperty().bind(headRoom.widthProperty());
        clip.heightProperty().bind(headRoom.heightProperty());
        headRoom.setClip(clip);
        var frame = new BorderPane(list);
        frame.setTop(headRoom);
        ruler.setManaged(false);
        ruler.setOpacity(0);
        getChildren().setAll(ruler, frame, editor);
    }

    private void listen() {
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        model.position().subscribe(this::show);
        desk.draft().subscribe(this::showDraft);
        editor.textProperty().subscribe(_ -> placeEditor());
    }

    // -- sizes ---------------------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        double em = ruler.getFont().getSize();
        if (sizes.fit(Math.max(100, getWidth() - scrollBarWidth()), em)) {
            headed = null;
            later.execute(this::redraw);
        }
        super.layoutChildren();
        showHeads();
        scrollBar(Orientation.HORIZONTAL).filter(Node::isVisible)
                .ifPresent(bar -> headRoom.getChildren().forEach(head -> head.setTranslateX(-bar.getValue())));
        placeEditor();
    }

    private double scrollBarWidth() {
        return scrollBar(Orientation.VERTICAL).map(bar -> Math.ceil(bar.prefWidth(-1)) + 1).orElse(12.0);
    }

    private Optional<ScrollBar> scrollBar(Orientation orientation) {
        return list.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation).findFirst();
    }

    /// The headings of the section whose row is on top.
    private void showHeads() {
        int first = firstVisible();
        if (first >= 0 && first < model.items().size()) {
            TableShape shape = model.items().get(first).shape();
            if (shape != headed) {
                headed = shape;
                headRoom.getChildren().setAll(new HeadPane(shape, sizes.widthsOf(shape)));
            }
        }
    }

    private int firstVisible() {
        IndexedCell<?> cell = skin.flow().getFirstVisibleCell();
        return cell == null ? 0 : cell.getIndex();
    }

    // -- place -----------------------------------------------------------------------------------------------------------------

    private void show(TablePosition place) {
        if (place.item() < model.items().size()) {
            forEachCell(cell -> cell.row().ifPresent(row -> mark(cell.getIndex(), row)));
            later.execute(this::follow);
            list.setAccessibleText(model.heading().orElse("") + " " + model.cell().map(GridCell::text).orElse(""));
        }
    }

    /// Scrolls so far that the cell one stands on is in sight within a row that is higher than the window.
    private void reveal(TablePosition place) {
        rowAt(place.item()).ifPresent(row -> {
            Bounds cell = list.sceneToLocal(row.localToScene(row.boundsOf(place)));
            double over = cell.getMaxY() - list.getHeight();
            double under = -cell.getMinY();
            if (under > 0 || over > 0) {
                skin.flow().scrollPixels(under > 0 || cell.getHeight() > list.getHeight() ? -under : over);
            }
        });
    }

    /// Scrolls to a row that is out of sight; to the very top, if the row is in sight from there.
    private void bringIntoSight(int item) {
        if (!isInSight(item) && item < FEW) {
            skin.flow().scrollTo(0);
            list.layout();
        }
        if (!isInSight(item)) {
            skin.flow().scrollTo(item);
            list.layout();
        }
    }

    private boolean isInSight(int item) {
        IndexedCell<?> last = skin.flow().getLastVisibleCell();
        return last != null && item >= firstVisible() && item <= last.getIndex();
    }

    /// Starts the list anew: one that keeps its place while all its rows change their heights ends up anywhere.
    private void redraw() {
        list.setItems(FXCollections.emptyObservableList());
        list.layout();
        list.setItems(model.items());
        follow();
    }

    /// Brings the place one stands on into sight. Not while the window is laid out: the list would lose its rows.
    private void follow() {
        if (getScene() != null && list.getHeight() > 0 && model.position().get().item() < model.items().size()) {
            list.applyCss();
            list.layout();
            bringIntoSight(model.position().get().item());
            reveal(model.position().get());
            requestLayout();
        }
    }

    private void mark(int index, RowPane row) {
        TablePosition at = model.position().get();
        row.choose(index == at.item() ? Optional.of(at) : Optional.empty());
    }

    private Optional<RowPane> rowAt(int index) {
        // a cell out of sight is only measured with and lies anywhere
        return isInSight(index) && skin.flow().getCell(index) instanceof RowCell row && row.getIndex() == index
                ? row.row()
                : Optional.empty();
    }

    private void forEachCell(java.util.function.Consumer<RowCell> action) {
        IndexedCell<?> first = skin.flow().getFirstVisibleCell();
        IndexedCell<?> last = skin.flow().getLastVisibleCell();
        if (first != null && last != null) {
            for (int i = first.getIndex(); i <= last.getIndex(); i++) {
                if (skin.flow().getCell(i) instanceof RowCell cell) {
                    action.accept(cell);
                }
            }
        }
    }

    // -- keys and mouse ------------------------------------------------------------------------------------------------------

    private void pressed(KeyEvent event) {
        Optional<Step> step = TableKeys.stepOf(event);
        if (step.isPresent()) {
            model.step(step.get());
            event.consume();
        } else if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER)) {
            model.cell().ifPresent(cell -> edit(cell.text(), false));
        } else if (plain && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            model.type("");
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            Optional.ofNullable(Clipboard.getSystemClipboard().getString()).ifPresent(model::type);
        } else {
            return false;
        }
        return true;
    }

    private void typed(KeyEvent event) {
        TableKeys.textOf(event).ifPresent(text -> edit(text, true));
        event.consume();
    }

    private void clicked(MouseEvent event) {
        for (int i = firstVisible(); i < model.items().size(); i++) {
            Optional<RowPane> row = rowAt(i);
            if (row.isEmpty()) {
                return;
            }
            var point = row.get().sceneToLocal(event.getSceneX(), event.getSceneY());
            Optional<GridCell> cell = row.get().cellAt(point.getX(), point.getY());
            if (cell.isPresent()) {
                clicked(i, cell.get(), event);
                return;
            }
        }
    }

    private void clicked(int index, GridCell cell, MouseEvent event) {
        list.requestFocus();
        model.goTo(new TablePosition(index, cell.line(), cell.column()));
        if (event.getClickCount() == 2) {
            edit(cell.text(), false);
        }
        event.consume();
    }

    private void copy() {
        var content = new ClipboardContent();
        model.cell().ifPresent(cell -> content.putString(cell.text()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    // -- editing -----------------------------------------------------------------------------------------------------------------

    private void edit(String text, boolean typed) {
        if (model.cell().isPresent()) {
            reveal(model.position().get());
            editor.open(text, typed);
            tellDraft(text);
            placeEditor();
        }
    }

    private void placeEditor() {
        if (editor.isOpen()) {
            TablePosition at = model.position().get();
            rowAt(at.item()).ifPresent(row -> editor.lieOver(sceneToLocal(row.localToScene(row.boundsOf(at))),
                    getWidth(), getHeight()));
        }
    }

    private void keep(String text, Optional<Step> step) {
        desk.draft().set(Optional.empty());
        model.type(text);
        step.ifPresent(model::step);
        if (step.isPresent()) {
            list.requestFocus();
        }
    }

    private void leaveEditor() {
        desk.draft().set(Optional.empty());
        list.requestFocus();
    }

    private void tellDraft(String text) {
        model.cell().ifPresent(cell -> cell.element()
                .ifPresent(element -> desk.draft().set(Optional.of(new Draft(element, cell.key(), text)))));
    }

    /// Shows what is typed into the form at the right.
    private void showDraft(Optional<Draft> draft) {
        if (!editor.isOpen()) {
            forEachCell(cell -> cell.row().ifPresent(row -> row.showDraft(draft)));
        }
    }
}
