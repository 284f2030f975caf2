package mn.biyelelt.ui.table;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import mn.biyelelt.ui.control.LightTextArea;

/// The text field that lies over a cell while it is edited. Enter, Tab and leaving it keep the text, Esc drops it, Ctrl+Enter
/// breaks the line.
final class CellEditor extends LightTextArea {

    private final Text measure = new Text();
    private final BiConsumer<String, Optional<Step>> keep;
    private final Runnable drop;
    /// The text as the control shows it: it leaves out control characters, which must not pass for an edit.
    private String shown = "";
    private String opened = "";
    private boolean open;
    private boolean arrowsLeave;
    private Predicate<KeyEvent> first = _ -> false;

    /// @param keep   takes the text and the step that the person takes after it
    /// @param drop   is called when the text shall stay as it was
    /// @param typing is told each text on the way
    CellEditor(BiConsumer<String, Optional<Step>> keep, Runnable drop, Consumer<String> typing) {
        this.keep = keep;
        this.drop = drop;
        getStyleClass().add("cell-editor");
        setWrapText(true);
        setManaged(false);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> {
            if (!focused && open) {
                close(Optional.empty());
            }
        });
        textProperty().subscribe(text -> {
            if (open) {
                typing.accept(text);
            }
        });
    }

    /// Offers keys to somebody else first.
    ///
    /// @param taker says whether it took the key
    void offerKeys(Predicate<KeyEvent> taker) {
        first = taker;
    }

    boolean isOpen() {
        return open;
    }

    /// @param arrowsLeave whether arrow keys end the editing, as after starting by typing
    void open(String text, boolean arrowsLeave) {
        this.arrowsLeave = arrowsLeave;
        setText(text);
        opened = text;
        shown = getText();
        open = true;
        setVisible(true);
        requestFocus();
        positionCaret(text.length());
    }

    /// Keeps what was typed and closes.
    void close(Optional<Step> step) {
        if (open) {
            open = false;
            setVisible(false);
            keep.accept(getText().equals(shown) ? opened : getText(), step);
        }
    }

    /// Lies over a cell, grows downwards with the text, stays inside the room.
    void lieOver(Bounds cell, double roomWidth, double roomHeight) {
        double width = Math.min(Math.max(cell.getWidth(), getFont().getSize() * 9), roomWidth);
        measure.setFont(getFont());
        measure.setWrappingWidth(width - getFont().getSize() * 1.4);
        measure.setText(getText() + "\n");
        double wanted = measure.getLayoutBounds().getHeight() + getFont().getSize() * 0.9;
        double height = Math.min(Math.max(cell.getHeight(), wanted), roomHeight);
        resizeRelocate(Math.clamp(cell.getMinX(), 0, roomWidth - width),
                Math.clamp(cell.getMinY(), 0, roomHeight - height), width, height);
    }

    private void pressed(KeyEvent event) {
        if (first.test(event)) {
            event.consume();
            return;
        }
        Optional<Step> step = stepOf(event);
        if (event.getCode() == KeyCode.ENTER && (event.isControlDown() || event.isAltDown() || event.isShiftDown())) {
            replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            open = false;
            setVisible(false);
            drop.run();
            event.consume();
        } else if (step.isPresent()) {
            close(step);
            event.consume();
        }
    }

    private Optional<Step> stepOf(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> Optional.of(Step.ENTER);
            case TAB -> Optional.of(event.isShiftDown() ? Step.PREVIOUS : Step.NEXT);
            case UP -> leaving(Step.UP);
            case DOWN -> leaving(Step.DOWN);
            case LEFT -> leaving(Step.LEFT);
            case RIGHT -> leaving(Step.RIGHT);
            default -> Optional.empty();
        };
    }

    private Optional<Step> leaving(Step step) {
        return arrowsLeave ? Optional.of(step) : Optional.empty();
    }
}
