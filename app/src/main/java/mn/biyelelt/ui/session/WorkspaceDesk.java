package mn.biyelelt.ui.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.RemovePlan;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.edit.ChangeLog;
import mn.biyelelt.edit.EditNotes;
import mn.biyelelt.edit.EditSession;
import mn.biyelelt.edit.HeldChanges;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.ui.people.DirectoryDesk;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;

/// A workspace while its window is open: its plans, each with one edit session that remembers its undo. For the JavaFX thread.
public final class WorkspaceDesk {

    private final Path file;
    private final Office office;
    private final Map<PlanId, Plan> opened = new LinkedHashMap<>();
    private final HeldChanges log;
    private final DirectoryDesk directory;
    private final Executor owner;
    private final InstantSource clock;
    private final EditNotes notes;
    private final Map<PlanId, EditSession> sessions = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Throwable>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param holdings what the workspace held when it was opened
    /// @param log      makes changes lasting
    /// @param owner    runs commands on the JavaFX thread
    /// @param account who edits, as the computer knows it
    public WorkspaceDesk(Path file, Holdings holdings, ChangeLog log, Executor owner, InstantSource clock,
            String account) {
        this.file = file;
        this.office = holdings.office();
        holdings.plans().forEach(plan -> opened.put(plan.id(), plan));
        this.log = new HeldChanges(log, StorageFailure.class::isInstance,
                now -> owner.execute(() -> trouble.set(now)));
        directory = new DirectoryDesk(new Directory(holdings.people(), holdings.units()), this.log::append);
        this.owner = owner;
        this.clock = clock;
        notes = (manner, deed, count) -> Optional.of(new ChangeNote(clock.instant().truncatedTo(ChronoUnit.SECONDS),
                account, manner, deed.name(), count));
    }

    public Path file() {
        return file;
    }

    /// The office that keeps the workspace.
    public Office office() {
        return office;
    }

    /// The directory of people and units.
    public DirectoryDesk directory() {
        return directory;
    }

    /// The plans as they are now.
    public List<Plan> plans() {
        return opened.keySet().stream().map(id -> session(id).plan()).toList();
    }

    /// Adds a plan after the others.
    public void add(Plan plan) {
        opened.put(plan.id(), plan);
        log.append(new AddPlan(plan));
    }

    /// Takes a plan out, with what could be undone in it.
    public void remove(PlanId plan) {
        opened.remove(plan);
        sessions.remove(plan);
        log.append(new RemovePlan(plan));
    }

    /// Lets undo go on where it was left when the workspace was closed.
    ///
    /// @param edits what led to the plan as it was opened, the oldest first
    public void recall(PlanId plan, List<PastEdit> edits) {
        if (opened.containsKey(plan)) {
            session(plan).recall(edits);
        }
    }

    /// Opens a plan; it goes on where its session was left.
    public PlanDesk open(PlanId plan) {
        return new PlanDesk(session(plan), clock, trouble);
    }

    /// Why changes are not lasting at present; they are kept in the window until they are.
    public ReadOnlyObjectProperty<Optional<Throwable>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The changes that are not known to be lasting, the oldest first.
    public List<WorkspaceChange> unsaved() {
        return log.unsaved();
    }

    /// Tries to make lasting what waits.
    ///
    /// @param mend lets the log take changes again
    /// @return completes when everything is given to the log, on a thread of its own; exceptionally if the trouble lasts
    public CompletionStage<Void> retry(Supplier<? extends CompletionStage<?>> mend) {
        return log.retry(mend);
    }

    private EditSession session(PlanId id) {
        return sessions.computeIfAbsent(id,
                key -> new EditSession(Objects.requireNonNull(opened.get(key)), log, owner, notes));
    }
}
