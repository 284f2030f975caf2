package mn.biyelelt.ui.shell;

import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.session.PlanDesk;

/// Taking steps back and doing them again.
final class UndoFeature implements DeskFeature {

    private final Desk desk;

    UndoFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.EDIT, "ui.command.undo", "Shortcut+Z",
                () -> desk.withPlan(plan -> plan.desk().undo()),
                desk.following(PlanDesk::undoable));
        commands.add(CommandGroup.EDIT, "ui.command.redo", "Shortcut+Y",
                () -> desk.withPlan(plan -> plan.desk().redo()),
                desk.following(PlanDesk::redoable));
    }
}
