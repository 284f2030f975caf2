package mn.biyelelt.ui.control;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A number to type or to step to. What is typed first takes the place of what stands there, as in every field that Tab comes to;
/// JavaFX's own puts a 9 before the 1 and makes 91 of it.
public final class NumberSpinner extends Spinner<Integer> {

    private boolean untouched;

    public NumberSpinner(int least, int most, int first) {
        super(new IntegerSpinnerValueFactory(least, most, first));
        setEditable(true);
        getEditor().setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().chars().allMatch(Character::isDigit) ? change : null));
        focusedProperty().subscribe(reached -> untouched = reached);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> untouched = false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Who goes into the number wants to change a part of it.
    private void pressed(KeyEvent event) {
        if (event.getCode().isNavigationKey() || event.getCode() == KeyCode.BACK_SPACE) {
            untouched = false;
        }
    }

    private void typed(KeyEvent event) {
        if (untouched && event.getCharacter().chars().allMatch(Character::isDigit)) {
            untouched = false;
            getEditor().selectAll();
        }
    }
}
