package mn.biyelelt.ui.shell;

import java.util.List;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.pages.PagesView;

/// The pages in the middle, laid out while one sees them.
final class PagesFeature implements DeskFeature {

    private static final String ID = "pages";

    private final Desk desk;

    PagesFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.VIEW, "ui.command.pages", "Shortcut+2", () -> desk.dock().reveal(ID), desk.hasPlan());
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        plan.pages().watched().bind(desk.dock().showing(ID));
        return List.of(Pane.of(ID, Side.MIDDLE, desk.words().of("ui.tab.pages"),
                new PagesView(plan.pages(), desk.words())));
    }
}
