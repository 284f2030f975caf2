package mn.biyelelt.ui.shell;

import java.time.LocalDate;
import java.util.List;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.people.DirectoryDesk;
import mn.biyelelt.ui.people.PeopleModel;
import mn.biyelelt.ui.people.PeopleView;
import mn.biyelelt.ui.people.Renames;
import mn.biyelelt.ui.signatures.SignatureModel;
import mn.biyelelt.ui.signatures.SignaturesView;

/// Who signs, and the directory that signers and the responsible come from.
final class SignaturesFeature implements DeskFeature {

    private static final String ID = "signatures";

    private final Desk desk;

    SignaturesFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.VIEW, "ui.command.signatures", "Shortcut+4", () -> desk.dock().reveal(ID),
                desk.hasPlan());
        commands.add(CommandGroup.FILE, "ui.command.people", "Shortcut+U", this::showPeople);
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        SignatureModel model = plan.signatures();
        model.watched().bind(desk.dock().showing(ID));
        Tools tools = desk.tools();
        var view = new Late<>(() -> new SignaturesView(model, () -> directory().directory().get().people(),
                () -> LocalDate.ofInstant(tools.clock().instant(), tools.zone()), desk.words()));
        return List.of(Pane.of(ID, Side.MIDDLE, desk.words().of("ui.signatures.title"), view)
                .typedInto(() -> view.made().ifPresent(SignaturesView::finishEditing)));
    }

    private void showPeople() {
        desk.dock().finishEditing();
        var model = new PeopleModel(directory(), desk.model()::plans, desk.tools().identities());
        var workspace = desk.model().workspace();
        var renames = new Renames(directory(), desk.model()::plans,
                (plan, change, count) -> workspace.edit(plan, change, Deed.RENAME, count));
        desk.sheet().show(new PeopleView(model, renames, desk.words()).page());
    }

    private DirectoryDesk directory() {
        return desk.model().workspace().directory();
    }
}
