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
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.Noted;
import mn.biyelelt.domain.change.WorkspaceChange.RemovePlan;
import mn.biyelelt.domain.change.WorkspaceHistory;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.edit.ChangeLog;
import mn.biyelelt.edit.Deed;
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
    private final String account;
    private final EditNotes notes;
    private final BegunPlans begun = new BegunPlans();
    /// Whether a step was made since the workspace was opened.
    private boolean anythingNew;
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
        this.account = account;
        notes = (manner, deed, count) -> {
            if (manner == Manner.STEP) {
                anythingNew = true;
                begun.forgetTakenBack();
            }
            return Optional.of(note(manner, deed, count));
        };
    }

    private ChangeNote note(Manner manner, Deed deed, int count) {
        return new ChangeNote(clock.instant().truncatedTo(ChronoUnit.SECONDS), account, manner, deed.name(), count);
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

    /// Begins a plan, after the others.
    ///
    /// @param deed how it is begun
    public void begin(Plan plan, Deed deed) {
        anythingNew = true;
        begun.forgetTakenBack();
        add(plan, deed, Manner.STEP);
    }

    /// Takes the beginning of a plan back. What could be done again in it can be so when it is begun again.
    public void takeBack(PlanId id) {
        Plan plan = session(id).plan();
        Deed deed = begun.known().get().getOrDefault(id, Deed.BEGIN_PLAN);
        opened.remove(id);
        begun.takeBack(plan);
        log.append(new Noted(note(Manner.UNDO, deed, 1), new RemovePlan(id)));
    }

    /// Begins the plan again whose beginning was taken back last.
    public Optional<PlanId> beginAgain() {
        return begun.again().map(again -> {
            add(again.plan(), again.deed(), Manner.REDO);
            return again.plan().id();
        });
    }

    private void add(Plan plan, Deed deed, Manner manner) {
        opened.put(plan.id(), plan);
        begun.begin(plan.id(), deed);
        log.append(new Noted(note(manner, deed, 1), new AddPlan(plan)));
    }

    /// Plans whose beginning can be taken back or done again.
    public BegunPlans begun() {
        return begun;
    }

    /// Lets undo go on where it was left when the workspace was closed.
    ///
    /// @param history what led to the plans as they were opened
    public void recall(WorkspaceHistory history) {
        history.plans().forEach((plan, past) -> {
            if (opened.containsKey(plan)) {
                session(plan).recall(past.edits());
                past.begun().ifPresent(note -> begun.begin(plan, BegunPlans.deed(Optional.of(note))));
            }
        });
        if (!anythingNew) {
            history.takenBack().forEach(back -> {
                var session = new EditSession(back.plan(), log, owner, notes);
                session.recall(back.history().edits());
                sessions.put(back.plan().id(), session);
            });
            begun.recall(history.takenBack());
        }
    }

    /// Changes a plan, whether or not it is on the desk, as one step of its undo.
    ///
    /// @param count in how many places
    public void edit(PlanId plan, Change change, Deed deed, int count) {
        session(plan).apply(change, deed, count);
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
