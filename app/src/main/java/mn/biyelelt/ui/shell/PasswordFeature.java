package mn.biyelelt.ui.shell;

import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.password.PasswordModel;
import mn.biyelelt.ui.password.PasswordView;
import mn.biyelelt.ui.password.PasswordView.Wish;

/// The password of the workspace: setting, changing and removing it.
final class PasswordFeature implements DeskFeature {

    private final Desk desk;

    PasswordFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        PasswordModel model = desk.password();
        var free = model.busy().not();
        commands.add(CommandGroup.FILE, "keep.command.setPassword", "", () -> ask(Wish.SET),
                free.and(model.present().not()));
        commands.add(CommandGroup.FILE, "keep.command.changePassword", "", () -> ask(Wish.CHANGE),
                free.and(model.present()));
        commands.add(CommandGroup.FILE, "keep.command.removePassword", "", () -> ask(Wish.REMOVE),
                free.and(model.present()));
    }

    private void ask(Wish wish) {
        desk.dock().finishEditing();
        desk.sheet().show(new PasswordView(wish, desk.password(), desk.words()).page(desk.sheet()::close));
    }
}
