package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormCoverage;
import mn.biyelelt.domain.form.FormCoverage.Hidden;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.PlanView;

/// As which paper the plan on the desk is looked at. Choosing a period makes the report: it opens in the form that the plan is
/// reported in, or in the one chosen for that period last. In a report the plan's own cells are guarded.
public final class ViewChoice {

    private final PlanDesk desk;
    private final Papers papers;
    private final Supplier<List<Plan>> all;
    private final ChosenForms chosen;
    private final ReadOnlyObjectWrapper<PlanView> view;
    private Optional<Amending> amending = Optional.empty();

    /// @param all the plans of the workspace, among which a report's plan may be
    /// @param chosen remembers what was chosen for each period
    ViewChoice(PlanDesk desk, Papers papers, Supplier<List<Plan>> all, ChosenForms chosen) {
        this.desk = desk;
        this.papers = papers;
        this.all = all;
        this.chosen = chosen;
        desk.form().set(formOfPeriod());
        view = new ReadOnlyObjectWrapper<>(desk.view());
        guard();
        desk.period().subscribe((_, _) -> desk.form().set(formOfPeriod()));
        desk.period().subscribe((_, _) -> look());
        desk.form().subscribe((_, _) -> look());
    }

    /// The form and period of the moment; changes once for both.
    public ReadOnlyObjectProperty<PlanView> view() {
        return view.getReadOnlyProperty();
    }

    /// The form looked at.
    public Form form() {
        return papers.form(plan(), view.get());
    }

    /// The form of the moment's period unless another is chosen.
    public Form usual() {
        return papers.form(plan(), desk.period().get());
    }

    /// Whether another form than the usual one is looked at.
    public boolean isOther() {
        return !form().id().equals(usual().id());
    }

    /// Looks at the plan in another form, also the next time this period is chosen.
    public void choose(Form form) {
        chosen.choose(plan().id(), desk.period().get(), form.id());
        desk.form().set(form.id());
    }

    /// What the plan has and the form looked at does not show; it stays in the plan.
    public List<Hidden> hidden() {
        return FormCoverage.hidden(plan(), form(), desk.period().get());
    }

    /// Tells what belongs to the plan while a report is looked at.
    Optional<Amending> amending() {
        return amending;
    }

    private String formOfPeriod() {
        return chosen.of(plan().id(), desk.period().get())
                .map(form -> papers.form(plan(), new PlanView(form, desk.period().get())).id())
                .orElseGet(() -> usual().id());
    }

    private void look() {
        if (!view.get().equals(desk.view()) && desk.form().get().equals(formOfPeriod())) {
            var wanted = desk.view();
            amending = papers.amending(plan(), wanted, all.get());
            desk.guardBy(amending);
            view.set(wanted);
        }
    }

    private void guard() {
        amending = papers.amending(plan(), view.get(), all.get());
        desk.guardBy(amending);
    }

    private Plan plan() {
        return desk.plan().get();
    }
}
