package mn.biyelelt.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormCoverage;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.session.NothingDone;
import mn.biyelelt.ui.views.FormList;

/// Opening a period's report, and looking at the plan in another form.
final class ViewFeature implements DeskFeature {

    private final Desk desk;

    ViewFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.REPORT, "ui.command.report", "Shortcut+T", this::showPeriods, desk.hasPlan());
        commands.add(CommandGroup.VIEW, "ui.command.viewForm", "Shortcut+M", this::askForm, desk.hasPlan());
        commands.add(CommandGroup.VIEW, "ui.command.usualForm", "", () -> desk.withPlan(plan -> goBack(plan.view())),
                desk.hasPlan());
    }

    private void goBack(ViewChoice view) {
        if (view.isOther()) {
            view.choose(view.usual());
        } else {
            desk.tellNothing(NothingDone.USUAL_FORM);
        }
    }

    /// Lets a period be chosen by keyboard, which is in the table again afterwards.
    private void showPeriods() {
        desk.dock().finishEditing();
        Node chooser = desk.dock().getScene().lookup("#period-chooser");
        if (chooser instanceof ComboBox<?> periods) {
            periods.requestFocus();
            periods.show();
            periods.setOnHidden(_ -> {
                periods.setOnHidden(null);
                desk.dock().goToMiddle();
            });
        }
    }

    private void askForm() {
        desk.withPlan(open -> {
            Plan plan = open.desk().plan().get();
            Optional<ReportPeriod> period = open.desk().period().get();
            var list = new FormList(desk.model().forms(), open.view().form(),
                    form -> open.hidden().of(FormCoverage.hidden(plan, form, period)), desk.words());
            desk.sheet().show(list.page((Form form) -> open.view().choose(form), desk.sheet()::close));
        });
    }
}
