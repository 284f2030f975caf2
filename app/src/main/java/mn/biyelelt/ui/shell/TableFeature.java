package mn.biyelelt.ui.shell;

import java.util.List;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.session.DraftKeeper;
import mn.biyelelt.ui.table.PlanTableView;

/// The table in the middle.
final class TableFeature implements DeskFeature {

    private static final String ID = "table";

    private final Desk desk;

    TableFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.VIEW, "ui.command.table", "Shortcut+1", () -> desk.dock().reveal(ID), desk.hasPlan());
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        var table = new PlanTableView(plan.table(), plan.desk(), desk.words(), desk.tools().fx());
        new DraftKeeper(plan.desk());
        return List.of(Pane.of(ID, Side.MIDDLE, desk.words().of("ui.tab.table"), table)
                .typedInto(table::finishEditing));
    }
}
