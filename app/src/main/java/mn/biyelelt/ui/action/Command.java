package mn.biyelelt.ui.action;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// Something a person can tell the window to do.
///
/// @param id     stable name, also of its button
/// @param group  the menu it stands in
/// @param name   what it is called now, a verb with its object
/// @param plain  what it is called whatever it would do now
/// @param other  the same in the other language
/// @param sought by which words it is looked for beside its names, in both languages; may be empty
/// @param keys   by which it is done from the keyboard; menus and tooltips tell the first
/// @param able   whether it can be done now
public record Command(String id, CommandGroup group, ObservableValue<String> name, ObservableValue<String> plain,
        ObservableValue<String> other, ObservableValue<String> sought, List<KeyCombination> keys, Ability able,
        Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// The key that is told.
    public Optional<KeyCombination> key() {
        return keys.stream().findFirst();
    }

    /// Whether it can be done now.
    public ObservableBooleanValue enabled() {
        return able.can();
    }

    /// Does it, if it can be done now.
    public void run() {
        if (enabled().get()) {
            action.run();
        }
    }
}
