package mn.biyelelt.ui.control;

import javafx.scene.control.TextInputControl;

/// The text that a control shows. A control leaves out characters that it cannot show, and a line's control all line breaks; a text that
/// nobody has typed into is still the text that was given, to the letter.
///
/// For the JavaFX thread.
public final class ShownText {

    private final TextInputControl control;
    private String given = "";
    private String shown;

    public ShownText(TextInputControl control) {
        this.control = control;
        shown = control.getText();
    }

    /// Shows a text in place of what the control holds, unless it shows that text already.
    public void show(String text) {
        if (isTyped() || !text.equals(given)) {
            if (!control.getText().equals(text)) {
                control.setText(text);
            }
            given = text;
            shown = control.getText();
        }
    }

    /// @return what was typed; the given text where nothing was
    public String get() {
        return isTyped() ? control.getText() : given;
    }

    /// @return what was typed, without spaces around it; the given text where nothing was typed
    public String line() {
        return isTyped() ? control.getText().strip() : given;
    }

    private boolean isTyped() {
        return !control.getText().equals(shown);
    }
}
