package mn.biyelelt.ui.shell;

import mn.biyelelt.ui.action.Ability;
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
        var free = Ability.when(model.busy().not(), "keep.unable.passwordBusy");
        var absent = free.and(Ability.when(model.present().not(), "keep.unable.passwordSet"));
        var present = free.and(Ability.when(model.present(), "keep.unable.noPassword"));
        commands.add(CommandGroup.FILE, "keep.command.setPassword", "", () -> ask(Wish.SET), absent);
        commands.add(CommandGroup.FILE, "keep.command.changePassword", "", () -> ask(Wish.CHANGE), present);
        commands.add(CommandGroup.FILE, "keep.command.removePassword", "", () -> ask(Wish.REMOVE), present);
    }

    private void ask(Wish wish) {
        desk.dock().finishEditing();
        desk.sheet().show(new PasswordView(wish, desk.password(), desk.words()).page(desk.sheet()::close));
    }
}
