package mn.biyelelt.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.change.WorkspaceChange.Noted;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import org.jspecify.annotations.Nullable;

/// The editing of one plan: every change, undo and redo gives a new snapshot at once and goes to the change log in order.
///
/// Each applied change is one step of undo; consecutive edits of one cell stay separate steps, but for a text that is still being
/// typed ([#type]): however often it is made lasting on the way, it is one step. A refused change leaves everything as it was. A
/// change that alters no text is a step like any other.
///
/// Confined to one thread, its owner: all methods are called there and all listeners are told there.
public final class EditSession {

    private final PlanId id;
    private final ChangeLog log;
    private final Executor owner;
    private final Listeners<Plan> snapshots = new Listeners<>();
    private final Listeners<SaveState> saves = new Listeners<>();
    private final Deque<EditStep> done = new ArrayDeque<>();
    private final Deque<EditStep> undone = new ArrayDeque<>();
    private final List<PastEdit> past = new ArrayList<>();
    private final EditNotes notes;
    /// What could be done again before the typing began that is the last step; null if nothing is being typed.
    private @Nullable List<EditStep> undoneBeforeTyping;
    private Plan plan;
    private long revision;
    private int pending;
    private long sequence;
    private @Nullable Throwable failure;

    /// @param plan  the snapshot to start from, as the log knows it
    /// @param log   makes the changes lasting
    /// @param owner runs its commands on the session's thread, in order; used for the log's acknowledgements
    public EditSession(Plan plan, ChangeLog log, Executor owner) {
        this(plan, log, owner, EditNotes.NONE);
    }

    /// The same with notes of every edit, by which a later session knows what can be undone.
    public EditSession(Plan plan, ChangeLog log, Executor owner, EditNotes notes) {
        this.id = plan.id();
        this.plan = plan;
        this.log = log;
        this.owner = owner;
        this.notes = notes;
    }

    /// Remembers the edits of earlier sessions: undo goes on where they were left.
    ///
    /// @param edits what led to the plan that this session was begun with, the oldest first and without gaps
    public void recall(List<PastEdit> edits) {
        UndoMemory memory = UndoMemory.of(edits);
        done.addAll(memory.done());
        if (past.isEmpty()) {
            undone.addAll(memory.undone());
        }
        past.addAll(0, edits);
        snapshots.tell(plan);
    }

    /// All edits that are known, the oldest first.
    public List<PastEdit> past() {
        return Collections.unmodifiableList(past);
    }

    /// The current snapshot.
    public Plan plan() {
        return plan;
    }

    /// Number of snapshots made so far; tells a late result which snapshot it belongs to.
    public long revision() {
        return revision;
    }

    /// Applies a change as one step and forgets what was undone.
    ///
    /// @return the log's acknowledgement, for a caller without listeners; completed on a thread of the log's own
    /// @throws ChangeRejected if the change does not fit the plan; nothing has changed then
    public CompletionStage<Long> apply(Change change) {
        return apply(change, Deed.of(change), 1);
    }

    /// Applies a change as one step of a known meaning.
    ///
    /// @param count how many rows, cells or places it is about
    /// @return as [#apply(Change)]
    /// @throws ChangeRejected as [#apply(Change)]
    public CompletionStage<Long> apply(Change change, Deed deed, int count) {
        Change inverse = change.inverse(plan);
        Plan after = change.apply(plan);
        var step = new EditStep(deed, count, change, inverse);
        done.push(step);
        undone.clear();
        undoneBeforeTyping = null;
        return accept(after, step, Manner.STEP);
    }

    /// Makes a text lasting that is still being typed. All texts of one cell given so one after the other are one step.
    ///
    /// @throws ChangeRejected as [#apply(Change)]
    public void type(SetText text) {
        if (goesOn(text)) {
            EditStep begun = done.element();
            Plan after = text.apply(plan);
            var typedOn = new EditStep(begun.deed(), begun.count(), text, text.inverse(plan));
            done.pop();
            done.push(new EditStep(begun.deed(), begun.count(), text, begun.inverse()));
            var _ = accept(after, typedOn, Manner.TYPED_ON);
        } else {
            var before = List.copyOf(undone);
            var _ = apply(text);
            undoneBeforeTyping = before;
        }
    }

    /// Sets a text that is typed to its end; nothing happens if the cell has it already. One that was typed back to what it was
    /// is no step.
    ///
    /// @throws ChangeRejected as [#apply(Change)]
    public void keep(SetText text) {
        if (goesOn(text)) {
            if (text.equals(done.element().inverse())) {
                dropTyped();
                return;
            }
            if (!text.equals(done.element().change())) {
                type(text);
            }
            undoneBeforeTyping = null;
        } else if (!text.equals(text.inverse(plan))) {
            var _ = apply(text);
        }
    }

    /// Takes back what is being typed as if it had never been; nothing happens if nothing is.
    public void dropTyped() {
        if (undoneBeforeTyping != null) {
            List<EditStep> before = undoneBeforeTyping;
            EditStep step = done.pop();
            undone.addAll(before);
            undoneBeforeTyping = null;
            var _ = accept(step.inverse().apply(plan), step.back(), Manner.DROPPED);
        }
    }

    /// The step that undo takes back.
    public Optional<EditStep> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    /// The step that redo does again.
    public Optional<EditStep> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /// Whether there is a step to take back.
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /// Whether there is a step to do again.
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /// Takes the last step back.
    ///
    /// @return as [#apply(Change)]
    /// @throws IllegalStateException if there is none
    public CompletionStage<Long> undo() {
        if (!canUndo()) {
            throw new IllegalStateException("nothing to undo");
        }
        Plan after = done.element().inverse().apply(plan);
        EditStep step = done.pop();
        undone.push(step);
        undoneBeforeTyping = null;
        return accept(after, step.back(), Manner.UNDO);
    }

    /// Does the step taken back last again.
    ///
    /// @return as [#apply(Change)]
    /// @throws IllegalStateException if there is none
    public CompletionStage<Long> redo() {
        if (!canRedo()) {
            throw new IllegalStateException("nothing to redo");
        }
        Plan after = undone.element().change().apply(plan);
        EditStep step = undone.pop();
        done.push(step);
        undoneBeforeTyping = null;
        return accept(after, step, Manner.REDO);
    }

    /// Whether everything applied is safe on disk.
    public SaveState saveState() {
        if (failure != null) {
            return new SaveState.Failed(failure);
        }
        return pending > 0 ? new SaveState.Saving(pending) : new SaveState.Saved(sequence);
    }

    /// Tells `listener` each new snapshot.
    public Subscription onPlan(Consumer<Plan> listener) {
        return snapshots.add(listener);
    }

    /// Tells `listener` each new save state.
    public Subscription onSaveState(Consumer<SaveState> listener) {
        return saves.add(listener);
    }

    private boolean goesOn(SetText text) {
        return undoneBeforeTyping != null && done.element().change() instanceof SetText begun
                && begun.element().equals(text.element()) && begun.cell().equals(text.cell());
    }

    private CompletionStage<Long> accept(Plan after, EditStep made, Manner manner) {
        Optional<ChangeNote> note = notes.of(manner, made.deed(), made.count());
        past.add(new PastEdit(note, made.change(), made.inverse()));
        plan = after;
        revision++;
        pending++;
        var edit = new EditPlan(id, made.change());
        CompletionStage<Long> acknowledgement = log
                .append(note.<WorkspaceChange>map(noted -> new Noted(noted, edit)).orElse(edit));
        var _ = acknowledgement.whenCompleteAsync(this::acknowledged, owner);
        snapshots.tell(after);
        saves.tell(saveState());
        return acknowledgement;
    }

    private void acknowledged(@Nullable Long saved, @Nullable Throwable problem) {
        pending--;
        if (saved != null) {
            sequence = Math.max(sequence, saved);
        } else if (failure == null) {
            failure = problem;
        }
        saves.tell(saveState());
    }
}
