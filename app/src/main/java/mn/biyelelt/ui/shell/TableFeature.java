package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.CommandControls;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.session.DraftKeeper;
import org.jspecify.annotations.Nullable;

/// The table in the middle, and the work on its cells.
final class TableFeature implements DeskFeature {

    private static final String ID = "table";

    private static final List<List<String>> MENU = List.of(List.of("cut", "copy", "paste", "fillDown"),
            List.of("insertRow", "insertLine", "insertGroup", "duplicateRow"), List.of("moveUp", "moveDown"),
            List.of("comment", "followUp", "rowHistory"), List.of("removeLine", "removeRow"));

    private final Desk desk;
    private @Nullable Commands catalogue;
    private @Nullable TableTools tools;

    TableFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        catalogue = commands;
        add(commands, "grid.command.cut", "Shortcut+X", TableTools::cut);
        add(commands, "grid.command.copy", "Shortcut+C", TableTools::copy);
        add(commands, "grid.command.paste", "Shortcut+V", TableTools::paste);
        add(commands, "grid.command.fillDown", "Shortcut+J Alt+Shift+DOWN", TableTools::fillDown);
        commands.beginBlock();
        shown(commands, "grid.command.search", "Shortcut+F", used -> used.search(false));
        shown(commands, "grid.command.searchNext", "F3", TableTools::searchNext);
        shown(commands, "grid.command.searchPrevious", "Shift+F3", TableTools::searchPrevious);
        shown(commands, "grid.command.replace", "Shortcut+H Shortcut+R", used -> used.search(true));
        commands.beginBlock();
        shown(commands, "grid.command.filter", "Shortcut+Shift+F", TableTools::filter);
        shown(commands, "grid.command.showAll", "Shortcut+Shift+X", TableTools::showAll);
        commands.beginBlock();
        view(commands, "grid.command.widen", "Alt+PLUS Alt+EQUALS Alt+ADD Alt+Shift+RIGHT",
                table -> table.view().widen(1));
        view(commands, "grid.command.narrow", "Alt+MINUS Alt+SUBTRACT Alt+Shift+LEFT", table -> table.view().widen(-1));
        view(commands, "grid.command.resetWidths", "", table -> table.view().resetWidths());
        commands.beginBlock();
        commands.add(CommandGroup.VIEW, "ui.command.table", "Shortcut+1", () -> desk.dock().reveal(ID), desk.hasPlan());
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        var opened = new TableTools(desk, plan);
        tools = opened;
        new DraftKeeper(plan.desk());
        opened.view().offerMenu(CommandControls.contextMenu(Objects.requireNonNull(catalogue), MENU));
        opened.view().offerNames(() -> desk.model().workspace().directory().names());
        return List.of(Pane.of(ID, Side.MIDDLE, desk.words().of("ui.tab.table"), new Late<>(opened::view))
                .typedInto(opened.view()::finishEditing));
    }

    /// What looks for something in the table brings it into the middle first: its bar would open behind the pages or the signatures.
    private void shown(Commands commands, String name, String key, Consumer<TableTools> action) {
        add(commands, name, key, used -> {
            if (desk.dock().middle().filter(pane -> pane.id().equals(ID)).isEmpty()) {
                desk.dock().reveal(ID);
            }
            action.accept(used);
        });
    }

    private void view(Commands commands, String name, String key, Consumer<TableTools> action) {
        commands.add(CommandGroup.VIEW, name, key, () -> desk.withPlan(_ -> Optional.ofNullable(tools)
                .ifPresent(action)), desk.hasPlan());
    }

    private void add(Commands commands, String name, String key, Consumer<TableTools> action) {
        commands.add(CommandGroup.EDIT, name, key, () -> desk.withPlan(_ -> Optional.ofNullable(tools)
                .ifPresent(action)), desk.hasPlan());
    }
}
