package mn.biyelelt.ui.completion;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Offers completions of the line being typed, under its editor. Nothing is taken unless one goes to it with the arrow keys or the
/// mouse: Enter alone keeps what was typed.
public final class CompletionList extends ListView<String> {

    private final TextInputControl editor;
    private Offers offers = _ -> List.of();
    private Runnable taken = () -> {
    };

    /// What a line could become, the likeliest first.
    public interface Offers {

        /// The few lines to choose from; none for a line that is empty or whole already.
        List<String> fitting(String line);
    }

    public CompletionList(TextInputControl editor) {
        this.editor = editor;
        getStyleClass().add("completion-list");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /// Offers from now on what fits the field being edited.
    public void offer(Offers changed) {
        offers = changed;
        setVisible(false);
    }

    /// Runs something whenever a line was chosen, once the editor has it.
    public void whenTaken(Runnable action) {
        taken = action;
    }

    /// Shows what fits the line the caret is in.
    public void follow() {
        String text = editor.getText();
        int caret = Math.min(editor.getCaretPosition(), text.length());
        boolean atEnd = caret == text.length() || text.charAt(caret) == '\n';
        List<String> fitting = atEnd ? offers.fitting(text.substring(lineStart(text, caret), caret)) : List.of();
        getItems().setAll(fitting);
        getSelectionModel().clearSelection();
        setVisible(!fitting.isEmpty());
    }

    /// Lies under the editor, or over it where there is no room.
    ///
    /// @param field where the editor lies in the same room
    public void lieBeside(Bounds field, double roomWidth, double roomHeight) {
        if (isVisible()) {
            double line = editor.getFont().getSize() * 1.75;
            double height = Math.ceil(getItems().size() * line + 4);
            double y = field.getMaxY() + height <= roomHeight
                    ? field.getMaxY()
                    : Math.max(0, field.getMinY() - height);
            double width = Math.min(roomWidth, Math.max(field.getWidth(), editor.getFont().getSize() * 16));
            resizeRelocate(Math.clamp(field.getMinX(), 0, roomWidth - width), y, width, height);
            setFixedCellSize(line);
        }
    }

    /// Whether the key was meant for the list.
    public boolean takesKey(KeyEvent event) {
        if (!isVisible()) {
            return false;
        }
        int chosen = getSelectionModel().getSelectedIndex();
        return switch (event.getCode()) {
            case DOWN -> choose(Math.min(chosen + 1, getItems().size() - 1));
            case UP -> chosen >= 0 && choose(chosen - 1);
            case ENTER, TAB -> chosen >= 0 && take();
            case ESCAPE -> hide();
            default -> false;
        };
    }

    /// Offers nothing until something is typed.
    ///
    /// @return always true, for the key that asked for it was used
    public boolean hide() {
        setVisible(false);
        return true;
    }

    /// Takes the line under the mouse before the list can take the keyboard, for an editor that loses it is left.
    private void pressed(MouseEvent event) {
        int index = (int) ((event.getY() - snappedTopInset()) / getFixedCellSize());
        if (index >= 0 && index < getItems().size()) {
            choose(index);
            take();
        }
        event.consume();
    }

    private boolean choose(int index) {
        getSelectionModel().clearAndSelect(index);
        if (index < 0) {
            getSelectionModel().clearSelection();
        }
        return true;
    }

    private boolean take() {
        String chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            int caret = editor.getCaretPosition();
            editor.replaceText(lineStart(editor.getText(), caret), caret, chosen);
            hide();
            editor.requestFocus();
            taken.run();
        }
        return chosen != null;
    }

    private static int lineStart(String text, int caret) {
        return text.lastIndexOf('\n', caret - 1) + 1;
    }
}
