package mn.biyelelt.ui.shell;

import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;

/// Going round the panes, zoom, light and dark, language.
final class LooksFeature implements DeskFeature {

    /// Where plus stands over the equals sign, it comes with Shift.
    private static final String LARGER = "Shortcut+PLUS Shortcut+EQUALS Shortcut+Shift+EQUALS Shortcut+Shift+PLUS Shortcut+ADD";

    private final Desk desk;

    LooksFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        Looks looks = desk.tools().looks();
        commands.add(CommandGroup.VIEW, "ui.command.nextPane", "F6", () -> desk.dock().goRound(1), desk.hasPlan());
        commands.add(CommandGroup.VIEW, "ui.command.previousPane", "Shift+F6", () -> desk.dock().goRound(-1),
                desk.hasPlan());
        commands.beginBlock();
        commands.add(CommandGroup.VIEW, "ui.command.larger", LARGER, () -> looks.zoom(1));
        commands.add(CommandGroup.VIEW, "ui.command.smaller", "Shortcut+MINUS Shortcut+SUBTRACT", () -> looks.zoom(-1));
        commands.add(CommandGroup.VIEW, "ui.command.normalSize", "Shortcut+0", () -> looks.zoom(0));
        commands.beginBlock();
        commands.add(CommandGroup.VIEW, "ui.command.appearance", "Shortcut+Shift+T", looks::switchAppearance);
        commands.add(CommandGroup.VIEW, "ui.command.language", "Shortcut+Shift+L", looks::switchLanguage);
    }
}
