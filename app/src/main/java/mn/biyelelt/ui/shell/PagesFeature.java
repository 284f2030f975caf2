package mn.biyelelt.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.pages.PagesView;

/// The pages in the middle or beside the table, laid out while one sees them.
final class PagesFeature implements DeskFeature {

    private static final String ID = "pages";
    private static final String BESIDE = "pages-beside";

    private final Desk desk;

    PagesFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.VIEW, "ui.command.pages", "Shortcut+2", () -> desk.dock().reveal(ID), desk.hasPlan());
        commands.add(CommandGroup.VIEW, "ui.command.pagesBeside", "Shortcut+Shift+2",
                () -> desk.dock().toggle(BESIDE), desk.hasPlan());
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        plan.pages().watched().bind(Bindings.or(desk.dock().showing(ID), desk.dock().showing(BESIDE)));
        var wide = new Late<>(() -> {
            var view = new PagesView(plan.pages(), desk.words());
            view.toggleStrip();
            return view;
        });
        var narrow = new Late<>(() -> new PagesView(plan.pages(), desk.words()));
        return List.of(Pane.of(ID, Side.MIDDLE, desk.words().of("ui.tab.pages"), wide),
                Pane.of(BESIDE, Side.RIGHT, desk.words().of("ui.tab.pages"), narrow).toldOfIn(ID).closedAtFirst());
    }
}
