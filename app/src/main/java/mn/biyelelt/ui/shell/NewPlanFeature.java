package mn.biyelelt.ui.shell;

import java.util.Optional;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.newplan.NewPlanModel;
import mn.biyelelt.ui.newplan.NewPlanView;
import mn.biyelelt.ui.session.NewPlan;
import mn.biyelelt.ui.session.PlanView;

/// Beginning a plan in a form.
final class NewPlanFeature implements DeskFeature {

    private final Desk desk;

    NewPlanFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.FILE, "desk.command.newPlan", "Shortcut+N", this::ask);
    }

    private void ask() {
        desk.dock().finishEditing();
        DeskModel model = desk.model();
        var asked = new NewPlanModel(model.forms(), model.thisYear(), this::paper, desk.tools().jobs());
        desk.sheet().show(new NewPlanView(asked, desk.words()).page(form -> {
            desk.sheet().close();
            model.begin(form, asked.year().get());
        }));
    }

    private PagedDocument paper(Form form) {
        Plan empty = new NewPlan(desk.tools().identities()).of(form, desk.model().thisYear(),
                desk.model().workspace().office());
        return desk.model().papers().pages(empty, new PlanView(form.id(), Optional.empty()));
    }
}
