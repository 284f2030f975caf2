package mn.biyelelt.ui.shell;

import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.print.PrintModel;
import mn.biyelelt.ui.print.PrintView;
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
        var model = new PrintModel(desk.tools().outside().printers(), desk.tools().jobs(), desk.words(),
                papers.name(plan, view), done -> {
                    desk.model().tell(done);
                    desk.sheet().close();
                });
        model.prepare(() -> papers.pages(plan, view));
        desk.sheet().show(new PrintView(model, desk.words()).page(desk.sheet()::close));
    }
}
