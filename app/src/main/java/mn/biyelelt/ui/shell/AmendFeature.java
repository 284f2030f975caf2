package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.amend.AmendModel;
import mn.biyelelt.ui.amend.AmendView;
import mn.biyelelt.ui.amend.AmendmentsView;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.session.Spot;

/// Changing the plan while reporting on it: the question for the reason.
final class AmendFeature implements DeskFeature {

    private static final String ID = "amendments";

    private final Desk desk;

    AmendFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.REPORT, "ui.command.amend", "F4",
                () -> desk.withPlan(plan -> plan.amend().askHere()), desk.hasPlan());
        commands.add(CommandGroup.REPORT, "ui.command.amendments", "Shift+F4", () -> desk.dock().reveal(ID),
                desk.hasPlan());
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
        var list = new AmendmentsView(plan.desk(), plan.touchWords(), desk.words(), desk.tools().zone(),
                row -> goTo(plan, row));
        return List.of(Pane.of(ID, Side.BOTTOM, desk.words().of("ui.amendments.name"), list).closedAtFirst());
    }

    /// A line's place is in its activity.
    private void goTo(PlanOnDesk plan, ElementId element) {
        Plan now = plan.desk().plan().get();
        boolean line = PlanTree.find(now, element).filter(Indicator.class::isInstance).isPresent();
        PlanTree.placeOf(now, element).ifPresent(place -> plan.desk().goTo(line
                ? new Spot(place.parent(), Optional.of(element), Optional.empty())
                : Spot.at(element)));
        desk.dock().middle().ifPresent(pane -> pane.content().requestFocus());
    }
}
