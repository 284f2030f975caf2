package mn.biyelelt.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.ui.session.WorkspaceDesk;

/// Plans made from others while the window is open: the making is a step like any other, taken back when nothing in the new plan
/// is left to take back.
final class MadePlans {

    private final WorkspaceDesk workspace;
    private final ReadOnlyObjectProperty<Optional<PlanOnDesk>> open;
    private final Consumer<PlanId> opener;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private Optional<Made> made = Optional.empty();
    private Optional<Made> takenBack = Optional.empty();

    /// @param from the plan it was made from
    private record Made(PlanId from, Plan plan) {}

    /// @param opener puts a plan on the desk
    MadePlans(WorkspaceDesk workspace, ReadOnlyObjectProperty<Optional<PlanOnDesk>> open, Consumer<PlanId> opener) {
        this.workspace = workspace;
        this.open = open;
        this.opener = opener;
        open.subscribe(now -> {
            now.ifPresent(plan -> {
                plan.desk().undoable().subscribe(this::look);
                plan.desk().redoable().subscribe(this::look);
            });
            look();
        });
    }

    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    void take(Plan plan) {
        made = open.get().map(now -> new Made(now.desk().plan().get().id(), plan));
        takenBack = Optional.empty();
        workspace.add(plan);
        opener.accept(plan.id());
        look();
    }

    void undo() {
        made.ifPresent(step -> {
            takenBack = made;
            made = Optional.empty();
            opener.accept(step.from());
            workspace.remove(step.plan().id());
            look();
        });
    }

    void redo() {
        takenBack.ifPresent(step -> take(step.plan()));
    }

    private void look() {
        undoable.set(isOnDesk(made.map(step -> step.plan().id()))
                && open.get().filter(plan -> plan.desk().undoable().get()).isEmpty());
        redoable.set(isOnDesk(takenBack.map(Made::from))
                && open.get().filter(plan -> plan.desk().redoable().get()).isEmpty());
    }

    private boolean isOnDesk(Optional<PlanId> plan) {
        return plan.isPresent() && plan.equals(open.get().map(now -> now.desk().plan().get().id()));
    }
}
