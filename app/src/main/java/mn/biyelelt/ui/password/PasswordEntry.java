package mn.biyelelt.ui.password;

import java.lang.Character.UnicodeScript;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.ui.text.Words;

/// A field for a password with its label. What nobody can see while typing stands below: whether Caps Lock is on, and in which
/// letters the keyboard writes, because people here change between two.
public final class PasswordEntry extends VBox {

    private final PasswordField field = new PasswordField();
    private final Label hint = new Label();
    private final Words words;
    private final BooleanProperty capsLock = new SimpleBooleanProperty();

    /// @param id  of the field
    /// @param key of the label
    public PasswordEntry(String id, String key, Words words) {
        this.words = words;
        getStyleClass().add("password-entry");
        field.setId(id);
        field.accessibleTextProperty().bind(words.of(key));
        var label = new Label();
        label.textProperty().bind(words.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        hint.setId(id + "-hint");
        hint.getStyleClass().add("quiet");
        getChildren().setAll(label, field, hint);
        field.addEventFilter(KeyEvent.ANY, _ -> lookAtCapsLock());
        field.focusedProperty().subscribe(_ -> lookAtCapsLock());
        hint.textProperty().bind(Bindings.createStringBinding(this::hint, field.textProperty(), capsLock,
                words.messages()));
    }

    /// What gets the keyboard.
    public PasswordField field() {
        return field;
    }

    /// What was typed, as it is at present.
    public StringProperty text() {
        return field.textProperty();
    }

    /// What was typed. The field is emptied.
    public Password take() {
        Password taken = Password.of(field.getText().toCharArray());
        field.clear();
        return taken;
    }

    private void lookAtCapsLock() {
        capsLock.set(field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    private String hint() {
        String text = field.getText();
        String letters = switch (script(text)) {
            case CYRILLIC -> words.get("keep.password.cyrillic");
            case LATIN -> words.get("keep.password.latin");
            default -> "";
        };
        if (!capsLock.get()) {
            return letters;
        }
        String caps = words.get("keep.password.capsLock");
        return letters.isEmpty() ? caps : caps + " " + letters;
    }

    /// Of the letter typed last.
    private static UnicodeScript script(String text) {
        return text.isEmpty() ? UnicodeScript.UNKNOWN : UnicodeScript.of(text.codePointBefore(text.length()));
    }
}
