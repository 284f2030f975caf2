package mn.biyelelt.ui.action;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// Something a person can tell the window to do.
///
/// @param id      stable name, also of its button
/// @param name    what it is called, a verb with its object
/// @param key     by which it is done from the keyboard
/// @param enabled whether it can be done now
public record Command(String id, ObservableValue<String> name, Optional<KeyCombination> key,
        ObservableBooleanValue enabled, Runnable action) {

    /// Does it, if it can be done now.
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
