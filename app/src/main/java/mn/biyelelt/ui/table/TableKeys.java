package mn.biyelelt.ui.table;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The table's keys while no cell is edited, as in Excel.
final class TableKeys {

    private TableKeys() {
    }

    /// The step a key means.
    static Optional<Step> stepOf(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        boolean far = event.isControlDown();
        return Optional.ofNullable(switch (event.getCode()) {
            case UP -> far ? Step.COLUMN_START : Step.UP;
            case DOWN -> far ? Step.COLUMN_END : Step.DOWN;
            case LEFT -> far ? Step.ROW_START : Step.LEFT;
            case RIGHT -> far ? Step.ROW_END : Step.RIGHT;
            case TAB -> far ? null : event.isShiftDown() ? Step.PREVIOUS : Step.NEXT;
            case HOME -> far ? Step.TABLE_START : Step.ROW_START;
            case END -> far ? Step.TABLE_END : Step.ROW_END;
            case PAGE_UP -> Step.PAGE_UP;
            case PAGE_DOWN -> Step.PAGE_DOWN;
            default -> null;
        });
    }

    /// The text that a typed key begins a cell with; empty for keys that are no text. Ctrl and Alt together are the right Alt of some
    /// keyboards and write; each alone commands.
    static Optional<String> textOf(KeyEvent typed) {
        String text = typed.getCharacter();
        boolean command = typed.isMetaDown() || typed.isControlDown() != typed.isAltDown();
        boolean printable = !text.isEmpty() && !Character.isISOControl(text.codePointAt(0))
                && !text.equals(KeyEvent.CHAR_UNDEFINED);
        return printable && !command ? Optional.of(text) : Optional.empty();
    }
}
