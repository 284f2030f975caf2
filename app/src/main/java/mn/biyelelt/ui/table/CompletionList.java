package mn.biyelelt.ui.table;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

/// Offers completions of the line being typed, under the editor. Nothing is taken unless one goes to it with the arrow keys or the
/// mouse: Enter alone keeps what was typed.
final class CompletionList extends ListView<String> {

    private final TextArea editor;
    private Completions completions;

    CompletionList(TextArea editor, Completions none) {
        this.editor = editor;
        completions = none;
        setId("completions");
        getStyleClass().add("completion-list");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        setOnMouseReleased(_ -> take());
    }

    /// Completes from now on by what fits the field being edited.
    void completeBy(Completions changed) {
        completions = changed;
        setVisible(false);
    }

    /// Shows what fits the line the caret is in.
    void follow() {
        String text = editor.getText();
        int caret = Math.min(editor.getCaretPosition(), text.length());
        boolean atEnd = caret == text.length() || text.charAt(caret) == '\n';
        List<String> fitting = atEnd ? completions.fitting(text.substring(lineStart(text, caret), caret)) : List.of();
        getItems().setAll(fitting);
        getSelectionModel().clearSelection();
        setVisible(!fitting.isEmpty());
    }

    /// Lies under the editor, or over it where there is no room.
    void lieBeside(double roomWidth, double roomHeight) {
        if (isVisible()) {
            double line = editor.getFont().getSize() * 1.75;
            double height = Math.ceil(getItems().size() * line + 4);
            double below = editor.getLayoutY() + editor.getHeight();
            double y = below + height <= roomHeight ? below : Math.max(0, editor.getLayoutY() - height);
            double width = Math.min(roomWidth, Math.max(editor.getWidth(), editor.getFont().getSize() * 16));
            resizeRelocate(Math.clamp(editor.getLayoutX(), 0, roomWidth - width), y, width, height);
            setFixedCellSize(line);
        }
    }

    /// Whether the key was meant for the list.
    boolean takesKey(KeyEvent event) {
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
        }
        return chosen != null;
    }

    boolean hide() {
        setVisible(false);
        return true;
    }

    private static int lineStart(String text, int caret) {
        return text.lastIndexOf('\n', caret - 1) + 1;
    }
}
