package mn.biyelelt.ui.shell;

import java.util.function.Consumer;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.session.RowWork;

/// Work on whole rows.
final class RowFeature implements DeskFeature {

    private final Desk desk;

    RowFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        add(commands, "ui.command.insertRow", "INSERT", RowWork::insertActivity);
        add(commands, "ui.command.insertLine", "Shortcut+INSERT", RowWork::insertLine);
        add(commands, "ui.command.removeRow", "Shortcut+DELETE", RowWork::removeRow);
        add(commands, "ui.command.removeLine", "Shortcut+Shift+DELETE", RowWork::removeLine);
        add(commands, "ui.command.moveUp", "Alt+UP", work -> work.move(-1));
        add(commands, "ui.command.moveDown", "Alt+DOWN", work -> work.move(1));
    }

    private void add(Commands commands, String name, String key, Consumer<RowWork> work) {
        commands.add(CommandGroup.ROW, name, key, () -> desk.model().open().get().ifPresent(
                plan -> work.accept(plan.rows())), desk.hasPlan());
    }
}
