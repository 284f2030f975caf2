package mn.biyelelt.ui.shell;

import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.renewal.Renewal;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.nextyear.NextYearModel;
import mn.biyelelt.ui.nextyear.NextYearView;

/// Making next year's plan from the one on the desk.
final class NextYearFeature implements DeskFeature {

    private final Desk desk;

    NextYearFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.FILE, "ui.command.nextYear", "Shortcut+Shift+Y",
                () -> desk.withPlan(plan -> ask(plan.desk().plan().get())), desk.hasPlan());
    }

    private void ask(Plan plan) {
        var model = new NextYearModel(new Renewal(plan, desk.model().papers().reader()),
                desk.model().renewedForm(plan));
        desk.sheet().show(new NextYearView(model, desk.words()).page(() -> {
            desk.sheet().close();
            Plan made = model.make(desk.tools().identities());
            desk.model().take(made);
            desk.model().tellBriefly(desk.words().get("ui.nextYear.made", "year", made.year()));
        }));
    }
}
