package mn.biyelelt.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import mn.biyelelt.ui.text.Words;

/// The catalogue of the window's commands: menus, buttons and keys are made from it, so that each command has its key and says
/// it in menu and tooltip.
public final class Commands {

    private final Words words;
    private final List<Command> all = new ArrayList<>();

    public Commands(Words words) {
        this.words = words;
    }

    /// Adds a command that can always be done.
    ///
    /// @param name message key
    /// @param key  such as `Shortcut+E`; empty for none
    public Command add(String name, String key, Runnable action) {
        return add(name, key, action, Bindings.createBooleanBinding(() -> true));
    }

    /// Adds a command.
    public Command add(String name, String key, Runnable action, ObservableBooleanValue enabled) {
        String id = name.substring(name.lastIndexOf('.') + 1);
        Optional<KeyCombination> combination = key.isEmpty()
                ? Optional.empty()
                : Optional.of(KeyCombination.valueOf(key));
        var command = new Command(id, words.of(name), combination, enabled, action);
        all.add(command);
        return command;
    }

    /// All commands in the order they were added.
    public List<Command> all() {
        return List.copyOf(all);
    }

    /// Lets the keys work in a scene.
    public void install(Scene scene) {
        for (Command command : all) {
            command.key().ifPresent(key -> scene.getAccelerators().put(key, command::run));
        }
    }

    /// Makes a button do a command: its tooltip tells name and key, its accessible name is the command's.
    public static void bind(ButtonBase button, Command command) {
        button.setId(command.id());
        button.setOnAction(_ -> command.run());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.accessibleTextProperty().bind(command.name());
        var tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(() -> tip(command), command.name()));
        button.setTooltip(tip);
    }

    /// A menu item for a command.
    public static MenuItem item(Command command) {
        var item = new MenuItem();
        item.textProperty().bind(command.name());
        item.setOnAction(_ -> command.run());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        command.key().ifPresent(item::setAccelerator);
        return item;
    }

    private static String tip(Command command) {
        return command.name().getValue()
                + command.key().map(key -> "  (" + key.getDisplayText() + ")").orElse("");
    }
}
