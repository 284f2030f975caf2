package mn.biyelelt.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.session.NothingDone;
import mn.biyelelt.ui.session.RowMoves;
import mn.biyelelt.ui.session.RowWork;

/// Work on whole rows.
final class RowFeature implements DeskFeature {

    private final Desk desk;

    RowFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        work(commands, "ui.command.insertRow", "INSERT", RowWork::insertActivity);
        work(commands, "ui.command.insertLine", "Shortcut+INSERT", RowWork::insertLine);
        work(commands, "grid.command.insertGroup", "Shortcut+Shift+INSERT", RowWork::insertGroup);
        work(commands, "grid.command.duplicateRow", "Shortcut+Shift+D", RowWork::duplicate);
        work(commands, "ui.command.removeRow", "Shortcut+DELETE", RowWork::removeRow);
        work(commands, "ui.command.removeLine", "Shortcut+Shift+DELETE", RowWork::removeLine);
        commands.beginBlock();
        move(commands, "ui.command.moveUp", "Alt+UP", moves -> moves.move(-1));
        move(commands, "ui.command.moveDown", "Alt+DOWN", moves -> moves.move(1));
        move(commands, "grid.command.outdent", "Alt+LEFT", moves -> moves.indent(-1));
        move(commands, "grid.command.indent", "Alt+RIGHT", moves -> moves.indent(1));
        work(commands, "grid.command.numberByItself", "Shortcut+Shift+N", RowWork::numberByItself);
    }

    private void work(Commands commands, String name, String key, Function<RowWork, Optional<NothingDone>> action) {
        commands.add(CommandGroup.ROW, name, key, () -> desk.withPlan(plan -> tell(action.apply(plan.rows()))),
                desk.hasPlan());
    }

    private void move(Commands commands, String name, String key, Function<RowMoves, Optional<NothingDone>> action) {
        commands.add(CommandGroup.ROW, name, key, () -> desk.withPlan(plan -> tell(action.apply(plan.moves()))),
                desk.hasPlan());
    }

    private void tell(Optional<NothingDone> nothing) {
        nothing.ifPresent(desk::tellNothing);
    }
}
