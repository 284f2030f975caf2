package mn.biyelelt.ui.shell;

import java.util.List;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.rowform.RowFormView;
import mn.biyelelt.ui.rowform.RowHistoryView;

/// The row's form at the right.
final class FormFeature implements DeskFeature {

    private static final String ID = "form";

    private final Desk desk;

    FormFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.VIEW, "ui.command.form", "Shortcut+D", () -> desk.dock().toggle(ID), desk.hasPlan());
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        var form = new Late<>(() -> view(plan));
        return List.of(Pane.of(ID, Side.RIGHT, desk.words().of("ui.form.title"), form)
                .typedInto(() -> form.made().ifPresent(RowFormView::finishEditing)));
    }

    private RowFormView view(PlanOnDesk plan) {
        return new RowFormView(plan.form(), new FormFeet(plan, desk.words(), () -> desk.dock().reveal("table")),
                new RowHistoryView(plan.desk(), desk.model().papers().fields(plan.desk().plan().get()), desk.words(),
                        desk.tools().zone()),
                desk.words());
    }
}
