package mn.biyelelt.ui.shell;

import java.util.List;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.amend.AmendModel;
import mn.biyelelt.ui.amend.AmendView;
import mn.biyelelt.ui.dock.Pane;

/// Changing the plan while reporting on it: the question for the reason.
final class AmendFeature implements DeskFeature {

    private final Desk desk;

    AmendFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.REPORT, "ui.command.amend", "F4",
                () -> desk.withPlan(plan -> plan.amend().askHere()), desk.hasPlan());
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        plan.amend().question().subscribe(asked -> {
            if (asked.isPresent()) {
                AmendModel model = plan.amend();
                desk.sheet().show(new AmendView(model, asked.get(), desk.words()).page(desk.sheet()::close));
            } else {
                desk.sheet().close();
            }
        });
        return List.of();
    }
}
