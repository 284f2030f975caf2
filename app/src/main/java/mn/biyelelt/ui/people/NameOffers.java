package mn.biyelelt.ui.people;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;

/// Offers names of the directory under a text field while one is typed. Arrow keys and Enter choose, Esc hides the list; nothing is
/// ever filled in without being chosen.
public final class NameOffers extends AutoCompletionBinding<String> {

    private final TextInputControl input;

    private NameOffers(TextInputControl input, Supplier<List<String>> names) {
        super(input, request -> List.copyOf(names.get()), new Plain());
        this.input = input;
        setDelay(60);
        dress(input);
        getAutoCompletionPopup().addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        input.caretPositionProperty().subscribe(() -> {
            if (input.isFocused() && !names.get().isEmpty()) {
                setUserInput(input.getText());
            }
        });
    }

    /// Offers names in a field.
    ///
    /// @param wanted the names to choose from for this field now; none where it takes no names
    public static NameOffers in(TextInputControl input, Supplier<List<String>> wanted) {
        return new NameOffers(input, () -> typed(input).offers(wanted.get()));
    }

    @Override
    public void dispose() {
        // lives as long as its field
    }

    @Override
    protected void completeUserInput(String name) {
        TypedName typed = typed(input);
        String text = typed.completed(input.getText(), name);
        input.setText(text);
        input.positionCaret(typed.start() + name.length());
    }

    /// The list has the window's looks.
    private void dress(TextInputControl field) {
        field.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                getAutoCompletionPopup().getScene().getStylesheets().setAll(scene.getStylesheets());
            }
        });
    }

    /// Tab leaves the field, also while names are offered.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            hidePopup();
            input.fireEvent(event.copyFor(input, input));
            event.consume();
        }
    }

    private static TypedName typed(TextInputControl input) {
        return TypedName.at(input.getText(), Math.min(input.getCaretPosition(), input.getLength()));
    }

    private static final class Plain extends StringConverter<String> {

        @Override
        public String toString(String name) {
            return name;
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
