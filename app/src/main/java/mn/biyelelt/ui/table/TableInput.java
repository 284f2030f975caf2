package mn.biyelelt.ui.table;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Keys and mouse on the table while no cell is edited.
final class TableInput {

    private final PlanTableModel model;
    private final RowsInSight rows;
    private final CellEditing editing;
    private final CellWork cells;
    private final RowDrag drag;
    /// For cells chosen by the mouse.
    private final EdgeScroll edge;
    private final BooleanSupplier leave;

    /// @param leave puts away what lies around the rows, where Esc has nothing to do in them; whether anything did
    TableInput(PlanTableModel model, RowsInSight rows, CellEditing editing, CellWork cells, RowDrag drag,
            BooleanSupplier leave) {
        this.model = model;
        this.rows = rows;
        this.editing = editing;
        this.cells = cells;
        this.drag = drag;
        this.leave = leave;
        edge = new EdgeScroll(rows,
                at -> rows.at(at.getX(), at.getY()).ifPresent(hit -> model.extendTo(hit.position())));
    }

    void install() {
        ListView<RowSlot> list = rows.list();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clickedAndReleased);
    }

    private void keyPressed(KeyEvent event) {
        Optional<Step> step = TableKeys.stepOf(event);
        if (step.isPresent() && event.isShiftDown() && event.getCode() != KeyCode.TAB) {
            model.extend(step.get());
            event.consume();
        } else if (step.isPresent()) {
            model.step(step.get());
            event.consume();
        } else if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.F2 && !event.isShiftDown()) {
            editing.open();
        } else if (plain && event.getCode() == KeyCode.ENTER) {
            model.step(event.isShiftDown() ? Step.ENTER_BACK : Step.ENTER);
        } else if (plain && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            cells.clear();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            model.extendToAll();
        } else {
            return plain && event.getCode() == KeyCode.ESCAPE && leave();
        }
        return true;
    }

    /// Lets go of rows held by the mouse, or of cells chosen together, or of what lies around the rows.
    private boolean leave() {
        if (drag.cancel()) {
            return true;
        }
        boolean chosen = model.range().get().isExtended();
        if (chosen) {
            model.goTo(model.position().get());
        }
        return chosen || leave.getAsBoolean();
    }

    private void typed(KeyEvent event) {
        TableKeys.textOf(event).ifPresent(text -> editing.open(text, true));
        event.consume();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            chooseForMenu(event);
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        rows.at(event.getSceneX(), event.getSceneY()).ifPresent(hit -> {
            rows.list().requestFocus();
            if (event.isShiftDown()) {
                model.extendTo(hit.position());
            } else if (!drag.begin(hit)) {
                model.goTo(hit.position());
            }
            event.consume();
        });
    }

    /// The menu speaks of the cell under the mouse, unless it is one of those chosen.
    private void chooseForMenu(MouseEvent event) {
        rows.at(event.getSceneX(), event.getSceneY()).ifPresent(hit -> {
            rows.list().requestFocus();
            TablePosition at = hit.position();
            TableRange range = model.range().get();
            if (!range.isExtended() || !range.hasLine(at.item(), at.line())) {
                model.goTo(at);
            }
        });
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || editing.editor().isOpen()) {
            return;
        }
        var mouse = new Point2D(event.getSceneX(), event.getSceneY());
        if (drag.isPossible()) {
            drag.over(mouse);
        } else {
            edge.follow(mouse);
        }
        event.consume();
    }

    private void released() {
        edge.stop();
        drag.end();
    }

    /// A double click edits; one that went on to drag does not.
    private void clickedAndReleased(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && event.isStillSincePress() && rows.at(event.getSceneX(), event.getSceneY()).isPresent()) {
            editing.open();
        }
    }
}
