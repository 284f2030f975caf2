package mn.biyelelt.ui.rowform;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.ui.control.LightTextArea;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.table.LockSign;
import org.jspecify.annotations.Nullable;

/// A field of the form: its label and the control that fits its type. What is typed is shown in the table at once and kept on
/// leaving the field; Esc takes it back.
final class FieldBox extends VBox {

    private static final int MOST_LINES = 14;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final RowFormModel model;
    private final List<FieldFoot> feet;
    private final Label label = new Label();
    private final LockSign lock;
    private final @Nullable TextInputControl input;
    private final @Nullable CheckBox flag;
    private final Text measure = new Text();
    private final HeightMemory least = new HeightMemory();
    private final HeightMemory wanted = new HeightMemory();
    private FormEntry entry;
    private boolean locked;
    private boolean showing;
    /// The text as the control shows it: it leaves out control characters, which must not pass for an edit.
    private String shown = "";

    /// @param feet what stands under the control
    /// @param lockTip says how a text of the plan is changed while a report is looked at
    FieldBox(FormEntry entry, RowFormModel model, List<FieldFoot> feet, ObservableValue<String> lockTip) {
        lock = new LockSign(lockTip);
        lock.setManaged(true);
        label.setContentDisplay(ContentDisplay.RIGHT);
        this.feet = feet;
        this.entry = entry;
        this.model = model;
        getStyleClass().add("form-field");
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        String id = "field-" + entry.cell().field().name().replace('.', '-');
        if (entry.type() == FieldType.FLAG) {
            var box = new CheckBox();
            box.setId(id);
            box.setOnAction(_ -> model.keep(this.entry, box.isSelected() ? "true" : ""));
            box.focusedProperty().subscribe(reached -> {
                if (reached) {
                    model.enter(this.entry);
                }
            });
            flag = box;
            input = null;
            getChildren().setAll(box);
        } else {
            TextInputControl control = isLong(entry.type()) ? area() : new TextField();
            control.setId(id);
            label.setLabelFor(control);
            flag = null;
            input = control;
            listen(control);
            getChildren().setAll(label, control);
        }
        feet.forEach(foot -> getChildren().add(foot.node()));
        locked = model.isLocked(entry);
        showAnew(entry);
    }

    /// Goes into the control.
    @Override
    public void requestFocus() {
        if (input != null) {
            input.requestFocus();
        } else if (flag != null) {
            flag.requestFocus();
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted.at(width, super::computePrefHeight);
    }

    /// Called whenever anything in here may have become higher or lower.
    @Override
    public void requestLayout() {
        forgetHeights();
        super.requestLayout();
    }

    private void forgetHeights() {
        least.forget();
        wanted.forget();
    }

    void setHere(boolean here) {
        pseudoClassStateChanged(HERE, here);
    }

    FormEntry entry() {
        return entry;
    }

    /// Shows the same field with the text of the moment.
    void show(FormEntry changed) {
        boolean locks = model.isLocked(changed);
        if (changed.equals(entry) && locks == locked) {
            showText(changed.text());
        } else {
            entry = changed;
            locked = locks;
            showAnew(changed);
        }
    }

    private void showAnew(FormEntry changed) {
        label.setText(changed.label());
        pseudoClassStateChanged(LOCKED, locked);
        label.setGraphic(locked ? lock : null);
        if (input != null) {
            input.setAccessibleText(changed.label());
        }
        if (flag != null) {
            flag.setText(changed.label());
            flag.setSelected(!changed.text().isEmpty());
        }
        showText(changed.text());
        tell();
    }

    /// Lets what stands under the control tell about the text of the moment.
    void tell() {
        feet.forEach(foot -> foot.show(entry));
    }

    /// Shows what is typed into the table, or the kept text again.
    void showDraft(Optional<Draft> draft) {
        if (input != null && !input.isFocused()) {
            showText(draft.filter(typed -> typed.isOf(entry.element(), entry.cell())).map(Draft::text)
                    .orElse(entry.text()));
        }
    }

    /// Keeps what is being typed.
    void finish() {
        if (input != null && input.isFocused() && !typed(input).equals(entry.text())) {
            model.keep(entry, typed(input));
        }
    }

    private static boolean isLong(FieldType type) {
        return type == FieldType.TEXT || type == FieldType.LIST;
    }

    private TextArea area() {
        var area = new LightTextArea();
        area.setWrapText(true);
        area.textProperty().subscribe(_ -> fit(area));
        area.widthProperty().subscribe(_ -> fit(area));
        return area;
    }

    /// As high as its text, within reason.
    private void fit(TextArea area) {
        int least = entry.type() == FieldType.LIST ? 1 : 2;
        if (area.getWidth() > 0) {
            double size = area.getFont().getSize();
            measure.setFont(area.getFont());
            measure.setWrappingWidth(Math.max(20, area.getWidth() - size * 1.3 - 4));
            measure.setText(area.getText().length() > 4000 ? area.getText().substring(0, 4000) : area.getText());
            double line = size * 1.16;
            double height = Math.clamp(measure.getLayoutBounds().getHeight(), least * line, MOST_LINES * line);
            area.setPrefHeight(Math.ceil(height + size * 1.4 + 4));
            area.setMinHeight(area.getPrefHeight());
            // nobody asks for a layout while this one is laid out
            forgetHeights();
        }
    }

    private void listen(TextInputControl control) {
        control.textProperty().subscribe(text -> {
            if (!showing && control.isFocused()) {
                model.type(entry, text);
            }
        });
        control.focusedProperty().subscribe((was, is) -> {
            if (is) {
                model.enter(entry);
            } else if (was) {
                model.keep(entry, typed(control));
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(control, event));
    }

    private void pressed(TextInputControl control, KeyEvent event) {
        if (feet.stream().anyMatch(foot -> foot.press(event))) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.drop();
            showText(entry.text());
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && control instanceof TextArea) {
            // a text area would take the Tab as text; it shall go to the next field
            KeyEvent onward = new KeyEvent(control, control, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB,
                    event.isShiftDown(), true, false, false);
            event.consume();
            Event.fireEvent(control, onward);
        } else if (event.getCode() == KeyCode.ENTER && control instanceof TextField) {
            model.keep(entry, typed(control));
            event.consume();
        }
    }

    private void showText(String text) {
        if (input != null && !input.getText().equals(text)) {
            showing = true;
            int caret = input.getCaretPosition();
            input.setText(text);
            input.positionCaret(Math.min(caret, input.getLength()));
            showing = false;
        }
        if (input != null && text.equals(entry.text())) {
            shown = input.getText();
        }
    }

    private String typed(TextInputControl control) {
        return control.getText().equals(shown) ? entry.text() : control.getText();
    }
}
