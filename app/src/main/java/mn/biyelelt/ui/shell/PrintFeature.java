package mn.biyelelt.ui.shell;

import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.session.PlanView;

/// Printing the pages on paper.
final class PrintFeature implements DeskFeature {

    private final Desk desk;

    PrintFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.FILE, "ui.command.print", "Shortcut+P", () -> desk.withPlan(this::ask),
                desk.hasPlan());
    }

    private void ask(PlanOnDesk open) {
        Plan plan = open.desk().plan().get();
        PlanView view = open.desk().view();
        Papers papers = desk.model().papers();
        Printing.ask(desk, papers.name(plan, view), () -> papers.pages(plan, view));
    }
}
