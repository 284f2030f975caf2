package mn.biyelelt.ui.action;

import javafx.beans.value.ObservableValue;
import mn.biyelelt.ui.text.Words;

/// The menus that commands stand in, in the order of the menu bar.
public enum CommandGroup {
    FILE,
    EDIT,
    ROW,
    REPORT,
    CHECK,
    VIEW,
    HELP;

    /// What the menu is called.
    public ObservableValue<String> title(Words words) {
        return switch (this) {
            case FILE -> words.of("ui.menu.file");
            case EDIT -> words.of("ui.menu.edit");
            case ROW -> words.of("ui.menu.row");
            case REPORT -> words.of("ui.menu.report");
            case CHECK -> words.of("ui.menu.check");
            case VIEW -> words.of("ui.menu.view");
            case HELP -> words.of("ui.menu.help");
        };
    }
}
