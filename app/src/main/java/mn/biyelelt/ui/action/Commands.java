package mn.biyelelt.ui.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import mn.biyelelt.ui.text.Words;

/// The catalogue of the window's commands: menus, buttons, keys, the palette and the list of keys are made from it, so that no
/// command can be forgotten in one of them.
public final class Commands {

    private final Words words;
    private final List<List<Command>> blocks = new ArrayList<>();

    public Commands(Words words) {
        this.words = words;
    }

    /// Begins a block of commands that belong together: menus draw a line before it.
    public void beginBlock() {
        blocks.add(new ArrayList<>());
    }

    /// Adds a command that can always be done.
    ///
    /// @param name message key; its last part is the command's id
    /// @param keys such as `Shortcut+E`, several apart by blanks; empty for none
    public Command add(CommandGroup group, String name, String keys, Runnable action) {
        return add(group, name, keys, action, Ability.always());
    }

    /// Adds a command.
    public Command add(CommandGroup group, String name, String keys, Runnable action, Ability able) {
        return add(group, name, words.of(name), keys, action, able);
    }

    /// Adds a command whose name changes.
    ///
    /// @param plain message key of what it is called whatever it would do now; its last part is the command's id
    public Command add(CommandGroup group, String plain, ObservableValue<String> name, String keys, Runnable action,
            Ability able) {
        List<KeyCombination> combinations = Arrays.stream(keys.split(" ")).filter(key -> !key.isEmpty())
                .map(KeyCombination::valueOf).toList();
        String id = plain.substring(plain.lastIndexOf('.') + 1);
        var command = new Command(id, group, name, words.of(plain), words.inOther(plain),
                Words.inBoth("ui.sought." + id), combinations, able, action);
        if (blocks.isEmpty()) {
            beginBlock();
        }
        blocks.getLast().add(command);
        return command;
    }

    /// All commands in the order they were added.
    public List<Command> all() {
        return blocks.stream().flatMap(List::stream).toList();
    }

    /// The blocks of a menu that have commands, in order.
    public List<List<Command>> blocks(CommandGroup group) {
        return blocks.stream().map(block -> block.stream().filter(command -> command.group() == group).toList())
                .filter(block -> !block.isEmpty()).toList();
    }

    /// The command of that id.
    ///
    /// @throws IllegalArgumentException if nobody added it
    public Command get(String id) {
        return all().stream().filter(command -> command.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /// Lets the keys work in a scene, those of other commands no longer.
    ///
    /// @param unable gets a command that was asked for by its key and cannot be done now: a key that does nothing without a word
    ///               looks broken
    public void install(Scene scene, Consumer<Command> unable) {
        uninstall(scene);
        for (Command command : all()) {
            command.keys().forEach(key -> scene.getAccelerators().put(key, command::run));
        }
        // menus put their own keys into the scene, which leave those of disabled commands without an answer: this comes before them
        scene.setOnKeyPressed(event -> all().stream()
                .filter(command -> !command.enabled().get()
                        && command.keys().stream().anyMatch(key -> key.match(event)))
                .findFirst().ifPresent(command -> {
                    unable.accept(command);
                    event.consume();
                }));
    }

    /// Takes the keys of commands out of a scene.
    public static void uninstall(Scene scene) {
        scene.getAccelerators().clear();
        scene.setOnKeyPressed(null);
    }
}
