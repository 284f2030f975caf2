package mn.biyelelt.ui.table;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Keys and mouse on the table while no cell is edited.
final class TableInput {

    private final PlanTableModel model;
    private final RowsInSight rows;
    private final CellEditing editing;

    TableInput(PlanTableModel model, RowsInSight rows, CellEditing editing) {
        this.model = model;
        this.rows = rows;
        this.editing = editing;
    }

    void install() {
        ListView<TableItem> list = rows.list();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    }

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
            editing.open();
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
        TableKeys.textOf(event).ifPresent(text -> editing.open(text, true));
        event.consume();
    }

    private void clicked(MouseEvent event) {
        rows.at(event.getSceneX(), event.getSceneY()).ifPresent(hit -> {
            rows.list().requestFocus();
            model.goTo(hit.position());
            if (event.getClickCount() == 2) {
                editing.open();
            }
            event.consume();
        });
    }

    private void copy() {
        var content = new ClipboardContent();
        model.cell().ifPresent(cell -> content.putString(cell.text()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
