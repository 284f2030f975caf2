package mn.biyelelt.ui.findings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Newest;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.session.Attempts;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.validation.CheckList;
import org.jspecify.annotations.Nullable;

/// The findings of the plan on the desk, checked anew in the background after each change; what was found in a snapshot that has
/// changed meanwhile never appears. For the JavaFX thread.
public final class PlanCheck {

    private final PlanDesk desk;
    private final ReadOnlyObjectProperty<PlanView> view;
    private final Checking checking;
    private final Attempts attempts;
    private final Newest<Findings> newest;
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
    /// What the check before gave; only the running check touches it, and two never run at once.
    private @Nullable Last last;
    private boolean insistent;

    private record Last(CheckList list, PlanView view) {}

    /// @param view     how the plan is looked at
    /// @param attempts is told whether it could be checked
    public PlanCheck(PlanDesk desk, ReadOnlyObjectProperty<PlanView> view, Checking checking, JobRunner jobs,
            Attempts attempts) {
        this.desk = desk;
        this.view = view;
        this.checking = checking;
        this.attempts = attempts;
        newest = new Newest<>(jobs);
        desk.plan().subscribe((_, _) -> check());
        view.subscribe((_, _) -> check());
        check();
    }

    /// What was found.
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /// Whether the plan was checked at all yet.
    public ReadOnlyBooleanProperty checked() {
        return checked.getReadOnlyProperty();
    }

    /// Lists also what waits until somebody works on it, from now on.
    public void insist() {
        insistent = true;
        findings.set(findings.get().whole());
    }

    private void check() {
        Plan plan = desk.plan().get();
        PlanView looked = view.get();
        Work<CheckList> full = checking.full(plan, looked);
        newest.order(progress -> {
            Last before = last;
            CheckList list = before != null && before.view().equals(looked)
                    ? checking.since(before.list(), plan).run(progress)
                    : full.run(progress);
            last = new Last(list, looked);
            return FindingsOrder.of(list);
        }, this::arrived);
    }

    private void arrived(Outcome<Findings> outcome) {
        switch (outcome) {
            case Outcome.Done<Findings>(Findings found) -> {
                attempts.worked();
                checked.set(true);
                findings.set(insistent ? found.whole() : found);
            }
            case Outcome.Failed<Findings>(Exception cause) -> attempts.failed(cause);
            case Outcome.Cancelled<Findings> _ -> {
                // something newer is on its way
            }
        }
    }
}
