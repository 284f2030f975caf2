package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.amend.AmendModel;
import mn.biyelelt.ui.amend.AmendView;
import mn.biyelelt.ui.amend.AmendmentsView;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.session.NothingDone;
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
        commands.add(CommandGroup.REPORT, "ui.command.writeAmendments", "Shortcut+Shift+F4",
                () -> desk.withPlan(this::write), desk.hasPlan());
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
        amended(open).ifPresent(plan -> {
            String title = desk.words().get("ui.amendments.title", "office",
                    desk.model().workspace().office().name(), "year", plan.year());
            Messages messages = desk.words().messages().get();
            Printing.ask(desk, title,
                    () -> desk.model().papers().amendmentPages(plan, messages, desk.tools().zone()));
        });
    }

    private void write(PlanOnDesk open) {
        Looks looks = desk.tools().looks();
        amended(open).flatMap(_ -> desk.questions().folderForPapers(looks.settings().get().papers()))
                .ifPresent(desk.model()::writeAmendments);
    }

    /// The plan, unless nothing was amended in it; that is told.
    private Optional<Plan> amended(PlanOnDesk open) {
        Plan plan = open.desk().plan().get();
        if (Amendment.allOf(plan).isEmpty()) {
            desk.model().tellBriefly(desk.words().get("ui.amendments.none"));
            return Optional.empty();
        }
        return Optional.of(plan);
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
