package mn.biyelelt.ui.shell;

import java.util.List;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.outline.OutlineView;

/// The outline at the left.
final class OutlineFeature implements DeskFeature {

    private static final String ID = "outline";

    private final Desk desk;

    OutlineFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.VIEW, "ui.command.outline", "Shortcut+B", () -> desk.dock().toggle(ID),
                desk.hasPlan());
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        return List.of(Pane.of(ID, Side.LEFT, desk.words().of("ui.outline.name"),
                new Late<>(() -> view(plan))));
    }

    private OutlineView view(PlanOnDesk plan) {
        return new OutlineView(plan.outline(), new FindingCounts(plan.review(), desk.words()), plan.status(),
                () -> plan.desk().period().get().isPresent(), desk.words());
    }
}
