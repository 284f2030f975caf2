package mn.biyelelt.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.settings.LastPlace;
import mn.biyelelt.ui.session.BegunPlans.Begun;
import mn.biyelelt.ui.session.WorkspaceDesk;

/// Beginning a plan is a step like any other: it is taken back when nothing in the plan on the desk is left to take back, and done
/// again when nothing in it is left to do again.
final class MadePlans {

    private final WorkspaceDesk workspace;
    private final ReadOnlyObjectProperty<Optional<PlanOnDesk>> open;
    private final Consumer<Optional<PlanId>> opener;
    private final Map<PlanId, LastPlace> from = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Deed>> toUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Deed>> toRedo = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param opener puts a plan on the desk, or empties it
    MadePlans(WorkspaceDesk workspace, ReadOnlyObjectProperty<Optional<PlanOnDesk>> open,
            Consumer<Optional<PlanId>> opener) {
        this.workspace = workspace;
        this.open = open;
        this.opener = opener;
        open.subscribe(now -> {
            now.ifPresent(plan -> {
                plan.desk().steps().toUndo().subscribe(this::look);
                plan.desk().steps().toRedo().subscribe(this::look);
            });
            look();
        });
        workspace.begun().known().subscribe(this::look);
        workspace.begun().takenBack().subscribe(this::look);
    }

    /// How the plan was begun whose beginning undo takes back.
    ReadOnlyObjectProperty<Optional<Deed>> toUndo() {
        return toUndo.getReadOnlyProperty();
    }

    /// How the plan was begun that redo begins again.
    ReadOnlyObjectProperty<Optional<Deed>> toRedo() {
        return toRedo.getReadOnlyProperty();
    }

    /// Begins a plan and puts it on the desk.
    void begin(Plan plan, Deed deed) {
        open.get().ifPresent(here -> from.put(plan.id(), PlaceInPlan.of(here)));
        workspace.begin(plan, deed);
        opener.accept(Optional.of(plan.id()));
    }

    /// Takes the beginning of the plan on the desk back and goes to where it was begun: on an earlier day that is not known, but for
    /// the plan that it was made from; it is the plan before it then.
    void undo() {
        open.get().map(open -> open.desk().plan().get()).ifPresent(plan -> {
            List<Plan> others = workspace.plans().stream().filter(each -> !each.id().equals(plan.id())).toList();
            Optional<PlanId> back = others.stream().filter(other -> isSource(other, plan)).findFirst()
                    .or(() -> others.isEmpty() ? Optional.empty() : Optional.of(others.getLast())).map(Plan::id);
            opener.accept(back);
            goBack(plan.id());
            workspace.takeBack(plan.id());
        });
    }

    /// Into the report and to the row where the plan was begun, if its plan is on the desk again.
    private void goBack(PlanId begun) {
        Optional<LastPlace> place = Optional.ofNullable(from.get(begun));
        open.get()
                .ifPresent(there -> place
                        .filter(where -> onDesk().map(PlanId::toString).filter(where.plan()::equals).isPresent())
                        .ifPresent(where -> PlaceInPlan.goBack(there, where)));
    }

    private boolean isSource(Plan other, Plan plan) {
        return Optional.ofNullable(from.get(plan.id())).map(LastPlace::plan).orElseGet(() -> plan.get(Fields.ORIGIN))
                .equals(other.id().toString());
    }

    void redo() {
        workspace.beginAgain().ifPresent(plan -> opener.accept(Optional.of(plan)));
    }

    private Optional<PlanId> onDesk() {
        return open.get().map(plan -> plan.desk().plan().get().id());
    }

    private void look() {
        toUndo.set(open.get().filter(plan -> plan.desk().steps().toUndo().get().isEmpty()).isPresent()
                ? onDesk().map(workspace.begun().known().get()::get)
                : Optional.empty());
        toRedo.set(open.get().flatMap(plan -> plan.desk().steps().toRedo().get()).isPresent()
                ? Optional.empty()
                : workspace.begun().takenBack().get().stream().findFirst().map(Begun::deed));
    }
}
