package mn.biyelelt.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.edit.EditNotes;
import mn.biyelelt.edit.EditSession;
import mn.biyelelt.storage.Workspace;

/// Edits the plans of a workspace as the window does, one session a plan, and takes edits back in the order they were made
/// whatever plan they belong to. Each call waits until its edit is safe on disk.
final class Editor {

    private final Workspace workspace;
    private final EditNotes notes;
    private final Map<PlanId, EditSession> sessions = new HashMap<>();
    private final Deque<EditSession> done = new ArrayDeque<>();
    private final Deque<EditSession> undone = new ArrayDeque<>();

    /// @param notes says what is remembered of each edit
    Editor(Workspace workspace, EditNotes notes) {
        this.workspace = workspace;
        this.notes = notes;
    }

    Holdings holdings() {
        return workspace.holdings();
    }

    /// @return the edit's number
    long apply(EditPlan edit) {
        EditSession session = sessions.computeIfAbsent(edit.plan(), this::session);
        long number = Saving.saved(session.apply(edit.change()));
        done.push(session);
        undone.clear();
        return number;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    /// @return the number of the edit that takes the last one back
    long undo() {
        EditSession session = done.pop();
        undone.push(session);
        return Saving.saved(session.undo());
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /// @return the number of the edit that does the one taken back last again
    long redo() {
        EditSession session = undone.pop();
        done.push(session);
        return Saving.saved(session.redo());
    }

    /// Acknowledgements are waited for here, so the session needs not be told of them.
    private EditSession session(PlanId plan) {
        return new EditSession(workspace.holdings().plan(plan).orElseThrow(), workspace::append, _ -> {
        }, notes);
    }
}
