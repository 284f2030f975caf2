package mn.biyelelt.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.change.SetText;

/// Goes through past edits as they were made and finds out what could be undone and done again after them.
///
/// What lies before the first of them is unknown, so an undo may take back a step that is not among them; it can be done again all
/// the same.
final class UndoMemory {

    private final Deque<EditStep> done = new ArrayDeque<>();
    private final Deque<EditStep> undone = new ArrayDeque<>();
    private List<EditStep> undoneBeforeStep = List.of();

    private UndoMemory() {
    }

    /// @param edits the oldest first, without gaps
    static UndoMemory of(List<PastEdit> edits) {
        var memory = new UndoMemory();
        edits.forEach(memory::take);
        return memory;
    }

    /// What can be undone, the latest first.
    List<EditStep> done() {
        return List.copyOf(done);
    }

    /// What can be done again, the next first.
    List<EditStep> undone() {
        return List.copyOf(undone);
    }

    private void take(PastEdit edit) {
        switch (edit.note().map(ChangeNote::manner).orElse(Manner.STEP)) {
            case STEP -> step(edit);
            case TYPED_ON -> typedOn(edit);
            case DROPPED -> {
                if (!done.isEmpty()) {
                    done.pop();
                    undone.clear();
                    undone.addAll(undoneBeforeStep);
                }
            }
            case UNDO -> undone.push(done.isEmpty() ? stepOf(new PastEdit(edit.note(), edit.inverse(), edit.change()))
                    : done.pop());
            case REDO -> done.push(undone.isEmpty() ? stepOf(edit) : undone.pop());
        }
    }

    private void step(PastEdit edit) {
        undoneBeforeStep = List.copyOf(undone);
        undone.clear();
        done.push(stepOf(edit));
    }

    private void typedOn(PastEdit edit) {
        if (!done.isEmpty() && edit.change() instanceof SetText text && done.element().change() instanceof SetText begun
                && begun.element().equals(text.element()) && begun.cell().equals(text.cell())) {
            EditStep before = done.pop();
            done.push(new EditStep(before.deed(), before.count(), text, before.inverse()));
        } else {
            step(edit);
        }
    }

    private static EditStep stepOf(PastEdit edit) {
        Deed deed = edit.note().flatMap(note -> Deed.named(note.deed())).orElseGet(() -> Deed.of(edit.change()));
        return new EditStep(deed, edit.note().map(ChangeNote::count).orElse(1), edit.change(), edit.inverse());
    }
}
