package mn.biyelelt.ui.action;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The keys that a text field would use up though they are the window's: Ctrl+H takes a letter away in it, and Ctrl+Z and Ctrl+Y do
/// nothing where nothing has been typed.
public final class FieldKeys {

    private FieldKeys() {
    }

    /// Lets the window have them from every text field in a part of it.
    public static void give(Node part) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextInputControl field && event.isShortcutDown()
                    && isOfTheWindow(event, field)) {
                event.consume();
                Event.fireEvent(part, event.copyFor(part, part));
            }
        });
    }

    private static boolean isOfTheWindow(KeyEvent event, TextInputControl field) {
        return switch (event.getCode()) {
            case H -> true;
            case Z, Y -> !field.isUndoable() && !field.isRedoable();
            default -> false;
        };
    }
}
