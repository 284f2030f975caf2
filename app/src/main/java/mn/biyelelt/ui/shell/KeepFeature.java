package mn.biyelelt.ui.shell;

import mn.biyelelt.ui.action.Ability;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.keep.RestoreView;

/// Backups, earlier states, and another try when the disk refused.
final class KeepFeature implements DeskFeature {

    private final Desk desk;

    KeepFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.FILE, "keep.command.save", "Shortcut+S", () -> {
            desk.dock().finishEditing();
            desk.keeping().save();
        });
        commands.add(CommandGroup.FILE, "keep.command.backup", "Shortcut+Shift+S", this::backUp,
                Ability.when(desk.keeping().busy().not(), "keep.unable.busy"));
        commands.add(CommandGroup.FILE, "keep.command.restore", "", this::restore);
    }

    private void backUp() {
        desk.dock().finishEditing();
        desk.questions().folderForBackup().ifPresent(desk.keeping()::backUp);
    }

    private void restore() {
        desk.dock().finishEditing();
        var view = new RestoreView(desk.keeping().earlierStates(desk.tools().zone()), desk.words());
        desk.sheet().show(view.page(desk.questions()::backupToRead, desk.sheet()::close));
    }
}
