package mn.biyelelt.ui.shell;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import mn.biyelelt.ui.action.Command;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.text.Words;

/// All that the main window can be told to do, with its keys.
public final class DeskCommands {

    private final Commands commands;
    private final DeskModel model;
    private final BooleanBinding hasPlan;
    private final Command undo;
    private final Command redo;
    private final Command write;
    private final Command appearance;
    private final Command language;

    /// Where the commands that move panes about are carried out.
    public interface Panes {

        void finishEditing();

        void showTable();

        void showPages();

        void toggleForm();

        void toggleOutline();

        void nextPane();

        void askAndWrite();
    }

    DeskCommands(DeskModel model, Looks looks, Panes panes, Words words) {
        this.model = model;
        commands = new Commands(words);
        hasPlan = Bindings.createBooleanBinding(() -> model.open().get().isPresent(), model.open());
        write = commands.add("ui.command.write", "Shortcut+E", panes::askAndWrite,
                hasPlan.and(Bindings.createBooleanBinding(() -> model.writing().get().isEmpty(), model.writing())));
        undo = commands.add("ui.command.undo", "Shortcut+Z", () -> edit(panes, PlanDesk::undo),
                following(PlanDesk::undoable));
        redo = commands.add("ui.command.redo", "Shortcut+Y", () -> edit(panes, PlanDesk::redo),
                following(PlanDesk::redoable));
        addRowCommands();
        commands.add("ui.command.table", "Shortcut+1", panes::showTable);
        commands.add("ui.command.pages", "Shortcut+2", panes::showPages);
        commands.add("ui.command.outline", "Shortcut+B", panes::toggleOutline);
        commands.add("ui.command.form", "Shortcut+D", panes::toggleForm);
        commands.add("ui.command.nextPane", "F6", panes::nextPane);
        commands.add("ui.command.larger", "Shortcut+PLUS", () -> looks.zoom(1));
        commands.add("ui.command.smaller", "Shortcut+MINUS", () -> looks.zoom(-1));
        commands.add("ui.command.normalSize", "Shortcut+0", () -> looks.zoom(0));
        appearance = commands.add("ui.command.appearance", "Shortcut+Shift+T", looks::switchAppearance);
        language = commands.add("ui.command.language", "Shortcut+Shift+L", looks::switchLanguage);
    }

    Commands all() {
        return commands;
    }

    Command undo() {
        return undo;
    }

    Command redo() {
        return redo;
    }

    Command write() {
        return write;
    }

    Command appearance() {
        return appearance;
    }

    Command language() {
        return language;
    }

    private void addRowCommands() {
        commands.add("ui.command.insertRow", "INSERT", () -> rows(RowWork::insertActivity), hasPlan);
        commands.add("ui.command.insertLine", "Shortcut+INSERT", () -> rows(RowWork::insertLine), hasPlan);
        commands.add("ui.command.removeRow", "Shortcut+DELETE", () -> rows(RowWork::removeRow), hasPlan);
        commands.add("ui.command.removeLine", "Shortcut+Shift+DELETE", () -> rows(RowWork::removeLine), hasPlan);
        commands.add("ui.command.moveUp", "Alt+UP", () -> rows(work -> work.move(-1)), hasPlan);
        commands.add("ui.command.moveDown", "Alt+DOWN", () -> rows(work -> work.move(1)), hasPlan);
    }

    private void rows(Consumer<RowWork> work) {
        model.open().get().ifPresent(plan -> work.accept(plan.rows()));
    }

    private void edit(Panes panes, Consumer<PlanDesk> action) {
        panes.finishEditing();
        model.open().get().ifPresent(plan -> action.accept(plan.desk()));
    }

    /// A property of whichever plan is on the desk.
    private ObservableBooleanValue following(Function<PlanDesk, ObservableBooleanValue> property) {
        var state = new javafx.beans.property.SimpleBooleanProperty();
        model.open().subscribe(open -> {
            state.unbind();
            open.ifPresentOrElse(plan -> state.bind(property.apply(plan.desk())), () -> state.set(false));
        });
        return state;
    }
}
