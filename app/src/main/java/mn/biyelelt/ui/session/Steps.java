package mn.biyelelt.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.edit.EditSession;
import mn.biyelelt.edit.EditStep;

/// The steps made in a plan: the one that undo takes back, the one that redo does again, and all that are known. For the JavaFX
/// thread.
public final class Steps {

    private final EditSession session;
    private final ReadOnlyObjectWrapper<Optional<EditStep>> toUndo;
    private final ReadOnlyObjectWrapper<Optional<EditStep>> toRedo;

    Steps(EditSession session) {
        this.session = session;
        toUndo = new ReadOnlyObjectWrapper<>(session.toUndo());
        toRedo = new ReadOnlyObjectWrapper<>(session.toRedo());
    }

    /// The step that undo takes back, if there is one.
    public ReadOnlyObjectProperty<Optional<EditStep>> toUndo() {
        return toUndo.getReadOnlyProperty();
    }

    /// The step that redo does again, if there is one.
    public ReadOnlyObjectProperty<Optional<EditStep>> toRedo() {
        return toRedo.getReadOnlyProperty();
    }

    /// Number of edits made since the workspace was opened.
    public long revision() {
        return session.revision();
    }

    /// All edits of the plan that are known, the oldest first; they become more while the journals are read.
    public List<PastEdit> past() {
        return session.past();
    }

    /// Is told that there are others now.
    void follow() {
        // who hears of the step to undo asks whether one came back to it
        toRedo.set(session.toRedo());
        toUndo.set(session.toUndo());
    }
}
