package mn.biyelelt.ui.rowform;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.control.FittedHeight;
import mn.biyelelt.ui.control.LightTextArea;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.table.LockSign;
import org.jspecify.annotations.Nullable;

/// A field of the form: its label, the control that fits its type, and what stands under it. What is typed is shown in the table at
/// once and kept on leaving the field; Esc takes it back.
final class FieldEditor {

    private static final int MOST_LINES = 14;

    private final FieldBox box;
    private final RowFormModel model;
    private final List<FieldFoot> feet;
    private final Late<LockSign> lock;
    private final Label label = new Label();
    private final @Nullable TextInputControl input;
    private final @Nullable CheckBox flag;
    private boolean showing;
    /// The text as the control shows it: it leaves out control characters, which must not pass for an edit.
    private String shown = "";

    /// @param box     the room that it is put into
    /// @param feet    what stands under the control
    /// @param lockTip says how a text of the plan is changed while a report is looked at
    FieldEditor(FieldBox box, RowFormModel model, List<FieldFoot> feet, ObservableValue<String> lockTip) {
        this.box = box;
        this.model = model;
        this.feet = feet;
        lock = new Late<>(() -> lock(lockTip));
        String id = "field-" + entry().cell().field().name().replace('.', '-');
        if (entry().type() == FieldType.FLAG) {
            flag = flag();
            flag.setId(id);
            input = null;
            box.getChildren().setAll(flag);
        } else {
            TextInputControl control = isLong(entry().type()) || entry().text().indexOf('\n') >= 0
                    ? area()
                    : new TextField();
            control.setId(id);
            label.getStyleClass().add("form-label");
            label.setWrapText(true);
            label.setContentDisplay(ContentDisplay.RIGHT);
            label.setLabelFor(control);
            flag = null;
            input = control;
            listen(control);
            box.getChildren().setAll(label, control);
        }
    }

    private FormEntry entry() {
        return box.entry();
    }

    /// Whether the control shows that text as it is: one line shows no breaks, and what is typed there would lose them.
    boolean canShow(String text) {
        return !(input instanceof TextField) || text.indexOf('\n') < 0;
    }

    boolean hasKeyboard() {
        Node control = control();
        return control != null && control.isFocused();
    }

    /// Goes into the control.
    void takeKeyboard() {
        Node control = control();
        if (control != null) {
            control.requestFocus();
        }
    }

    /// Shows the field of the moment with all that is told of it.
    void show(boolean locked) {
        String name = entry().label();
        label.setText(name);
        if (locked != (label.getGraphic() != null)) {
            label.setGraphic(locked ? lock.get() : null);
        }
        if (input != null) {
            input.setAccessibleText(name);
        }
        if (flag != null) {
            flag.setText(name);
            flag.setSelected(!entry().text().isEmpty());
        }
        showText(entry().text());
        tell();
    }

    private static LockSign lock(ObservableValue<String> lockTip) {
        var lock = new LockSign(lockTip);
        lock.setManaged(true);
        return lock;
    }

    /// Lets what stands under the control tell about the text of the moment; what has nothing to tell at first is not in the scene.
    void tell() {
        List<Node> nodes = box.getChildren();
        int at = nodes.indexOf(control()) + 1;
        for (FieldFoot foot : feet) {
            foot.show(entry());
            Node told = foot.node().orElse(null);
            if (told != null && told.getParent() != box) {
                nodes.add(at, told);
                foot.show(entry());
            }
            at += told == null ? 0 : 1;
        }
    }

    private @Nullable Node control() {
        return input == null ? flag : input;
    }

    /// Shows what is typed into the table, or the kept text again.
    void showDraft(Optional<Draft> draft) {
        if (input != null && !input.isFocused()) {
            showText(draft.filter(typed -> typed.isOf(entry().element(), entry().cell())).map(Draft::text)
                    .orElse(entry().text()));
        }
    }

    /// Keeps what is being typed.
    void finish() {
        if (input != null && input.isFocused() && !typed(input).equals(entry().text())) {
            model.keep(entry(), typed(input));
        }
    }

    private static boolean isLong(FieldType type) {
        return type == FieldType.TEXT || type == FieldType.LIST;
    }

    private CheckBox flag() {
        var check = new CheckBox();
        check.setOnAction(_ -> model.keep(entry(), check.isSelected() ? "true" : ""));
        check.focusedProperty().subscribe(reached -> {
            if (reached) {
                model.enter(entry());
            }
        });
        return check;
    }

    private TextArea area() {
        var area = new LightTextArea();
        FittedHeight.keep(area, () -> entry().type() == FieldType.TEXT ? 2 : 1, MOST_LINES, box::forgetHeights);
        return area;
    }

    private void listen(TextInputControl control) {
        control.textProperty().subscribe(text -> {
            if (!showing && control.isFocused()) {
                model.type(entry(), text);
            }
        });
        control.focusedProperty().subscribe((was, is) -> {
            if (is) {
                model.enter(entry());
            } else if (was) {
                model.keep(entry(), typed(control));
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(control, event));
    }

    private void pressed(TextInputControl control, KeyEvent event) {
        if (feet.stream().anyMatch(foot -> foot.press(event))) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.drop();
            showText(entry().text());
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && control instanceof TextArea) {
            // a text area would take the Tab as text; it shall go to the next field
            KeyEvent onward = new KeyEvent(control, control, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB,
                    event.isShiftDown(), true, false, false);
            event.consume();
            Event.fireEvent(control, onward);
        } else if (event.getCode() == KeyCode.ENTER && control instanceof TextField) {
            model.keep(entry(), typed(control));
            event.consume();
        }
    }

    /// Shows a text without passing it for typing.
    void showText(String text) {
        if (input != null && !input.getText().equals(text)) {
            showing = true;
            int caret = input.getCaretPosition();
            input.setText(text);
            input.positionCaret(Math.min(caret, input.getLength()));
            showing = false;
        }
        if (input != null && text.equals(entry().text())) {
            shown = input.getText();
        }
    }

    private String typed(TextInputControl control) {
        return control.getText().equals(shown) ? entry().text() : control.getText();
    }
}
