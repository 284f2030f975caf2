package mn.biyelelt.ui.action;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import mn.biyelelt.ui.text.Words;

/// Buttons and menus that do commands: each tells the command's name and key.
public final class CommandControls {

    private CommandControls() {
    }

    /// Makes a button do a command: its tooltip tells name and key, its accessible name is the command's.
    public static void bind(ButtonBase button, Command command) {
        button.setId(command.id());
        button.setOnAction(_ -> command.run());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.accessibleTextProperty().bind(command.name());
        button.accessibleHelpProperty().bind(command.name().map(_ -> tip(command)));
        button.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> point(button));
    }

    /// Most buttons are never pointed at, and a tooltip is a window of its own.
    private static void point(ButtonBase button) {
        if (button.getTooltip() == null) {
            var tip = new Tooltip();
            tip.textProperty().bind(button.accessibleHelpProperty());
            button.setTooltip(tip);
        }
    }

    /// The menu bar of a catalogue; groups without commands have no menu.
    public static MenuBar menuBar(Commands commands, Words words) {
        var bar = new MenuBar();
        for (CommandGroup group : CommandGroup.values()) {
            List<List<Command>> blocks = commands.blocks(group);
            if (!blocks.isEmpty()) {
                bar.getMenus().add(menu(group, blocks, words));
            }
        }
        return bar;
    }

    /// A menu of some commands, for the right mouse button and the keyboard's menu key.
    ///
    /// @param ids in blocks between which a line is drawn
    public static ContextMenu contextMenu(Commands commands, List<List<String>> ids) {
        var menu = new ContextMenu();
        for (List<String> block : ids) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            block.forEach(id -> menu.getItems().add(contextItem(commands.get(id))));
        }
        return menu;
    }

    private static Menu menu(CommandGroup group, List<List<Command>> blocks, Words words) {
        var menu = new Menu();
        menu.textProperty().bind(group.title(words));
        for (List<Command> block : blocks) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            block.forEach(command -> menu.getItems().add(item(command)));
        }
        return menu;
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem();
        item.setId("menu-" + command.id());
        item.textProperty().bind(command.name());
        item.setOnAction(_ -> command.run());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        command.key().ifPresent(item::setAccelerator);
        return item;
    }

    /// Tells its key in words: an accelerator of its own would take the command's key along when the menu goes.
    private static MenuItem contextItem(Command command) {
        var item = new MenuItem();
        item.setId("context-" + command.id());
        item.textProperty().bind(Bindings.createStringBinding(() -> tip(command), command.name()));
        item.setOnAction(_ -> command.run());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        return item;
    }

    private static String tip(Command command) {
        String name = Objects.requireNonNull(command.name().getValue());
        return name + command.key().map(key -> "  (" + key.getDisplayText() + ")").orElse("");
    }
}
