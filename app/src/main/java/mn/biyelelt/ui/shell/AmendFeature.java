package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.amend.AmendModel;
import mn.biyelelt.ui.amend.AmendView;
import mn.biyelelt.ui.amend.AmendmentList;
import mn.biyelelt.ui.amend.AmendmentsView;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.session.NothingDone;
import mn.biyelelt.ui.session.PlanView;
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
                () -> desk.withPlan(this::askHere), desk.hasPlan());
        commands.add(CommandGroup.REPORT, "ui.command.amendments", "Shift+F4", () -> desk.dock().toggle(ID),
                desk.hasPlan());
        commands.add(CommandGroup.REPORT, "ui.command.printAmendments", "", () -> desk.withPlan(this::print),
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
        var list = new Late<>(() -> new AmendmentsView(plan.desk(), plan.touchWords(), desk.words(),
                desk.tools().zone(), row -> goTo(plan, row)));
        return List.of(Pane.of(ID, Side.BOTTOM, desk.words().of("ui.amendments.name"), list).toldOfIn("report")
                .closedAtFirst());
    }

    private void askHere(PlanOnDesk plan) {
        plan.amend().askHere();
        if (plan.amend().question().get().isEmpty()) {
            desk.tellNothing(plan.desk().amending().get().isPresent()
                    ? NothingDone.NOT_OF_THE_PLAN
                    : NothingDone.PLAN_IS_FREE);
        }
    }

    private void print(PlanOnDesk open) {
        Plan plan = open.desk().plan().get();
        if (Amendment.allOf(plan).isEmpty()) {
            desk.model().tellBriefly(desk.words().get("ui.amendments.none"));
            return;
        }
        PlanView view = open.desk().view();
        String title = desk.words().get("ui.amendments.title", "office", desk.model().workspace().office().name(),
                "year", plan.year());
        var list = AmendmentList.of(plan, open.touchWords(), desk.words(), desk.tools().zone());
        Printing.ask(desk, title, () -> desk.model().papers().amendmentPages(plan, view, title, list));
    }

    /// A line's place is in its activity.
    private void goTo(PlanOnDesk plan, ElementId element) {
        Plan now = plan.desk().plan().get();
        boolean line = PlanTree.find(now, element).filter(Indicator.class::isInstance).isPresent();
        PlanTree.placeOf(now, element).ifPresent(place -> plan.desk().goTo(line
                ? new Spot(place.parent(), Optional.of(element), Optional.empty())
                : Spot.at(element)));
        desk.dock().goToMiddle();
    }
}
