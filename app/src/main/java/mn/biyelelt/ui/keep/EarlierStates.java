package mn.biyelelt.ui.keep;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.storage.Backups.LookedAt;
import mn.biyelelt.storage.KeptState;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.text.Words;

/// The states of a workspace that can be brought back: those kept beside it, and backups in other places. For the JavaFX thread.
public final class EarlierStates {

    private final Backups backups;
    private final Waiting waiting;
    private final Words words;
    private final KeepEar ear;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<List<KeptState>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Path>> locked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper lockProblem = new ReadOnlyStringWrapper("");
    /// What was read from other places, so that no password need be kept until it is restored.
    private final Map<Path, Snapshot> lookedAt = new HashMap<>();

    /// Looks for the states kept beside the workspace.
    ///
    /// @param zone of the times told
    EarlierStates(Backups backups, Waiting waiting, Words words, KeepEar ear, ZoneId zone) {
        this.backups = backups;
        this.waiting = waiting;
        this.words = words;
        this.ear = ear;
        this.zone = zone;
        waiting.on(backups.list(), this::list,
                cause -> ear.failed(Doing.RESTORING, words.get("keep.restore.noList", "why", waiting.why(cause)),
                        cause));
    }

    /// The states, the newest first; one that was looked at in another place stands above.
    public ReadOnlyObjectProperty<List<KeptState>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// When a state was kept, as the machine's clock showed it.
    public String moment(KeptState state) {
        return Moments.text(state.date(), zone);
    }

    /// Whether something is going on that a person waits for.
    public ReadOnlyBooleanProperty busy() {
        return waiting.busy();
    }

    /// Puts a backup from another place above the others; one with another password waits for it.
    public void look(Path file) {
        look(file, Optional.empty());
    }

    /// Looks into the backup that waits for its password.
    ///
    /// @param password is closed
    public void unlock(Password password) {
        locked.get().ifPresent(file -> look(file, Optional.of(password)));
    }

    /// Leaves the backup that waits for its password.
    public void leaveLocked() {
        locked.set(Optional.empty());
        lockProblem.set("");
    }

    /// The backup that waits for its password.
    public ReadOnlyObjectProperty<Optional<Path>> locked() {
        return locked.getReadOnlyProperty();
    }

    /// Why the password given does not do; empty while none was given.
    public ReadOnlyStringProperty lockProblem() {
        return lockProblem.getReadOnlyProperty();
    }

    /// Brings a state back; the present one is kept.
    public void restore(KeptState wanted) {
        Snapshot read = lookedAt.get(wanted.file());
        waiting.on(read == null ? backups.restore(wanted) : backups.restore(read),
                _ -> ear.restored(words.get("keep.restore.done", "date", moment(wanted))),
                cause -> ear.failed(Doing.RESTORING, words.get("keep.restore.failed", "why", waiting.why(cause)),
                        cause));
    }

    private void look(Path file, Optional<Password> password) {
        waiting.on(backups.look(file, password).whenComplete((_, _) -> password.ifPresent(Password::close)),
                this::show, cause -> notShown(file, cause));
    }

    private void list(List<KeptState> found) {
        ear.worked(Doing.RESTORING);
        kept.set(found);
    }

    private void show(LookedAt found) {
        ear.worked(Doing.RESTORING);
        leaveLocked();
        lookedAt.put(found.state().file(), found.snapshot());
        var all = new ArrayList<>(kept.get());
        all.removeIf(each -> each.file().equals(found.state().file()));
        all.addFirst(found.state());
        kept.set(List.copyOf(all));
    }

    private void notShown(Path file, Throwable cause) {
        boolean asks = cause instanceof StorageFailure failure
                && (failure.reason() == Reason.PASSWORD_NEEDED || failure.reason() == Reason.WRONG_PASSWORD);
        if (asks) {
            lockProblem.set(locked.get().isPresent() ? waiting.why(cause) : "");
            locked.set(Optional.of(file));
        } else {
            leaveLocked();
            ear.failed(Doing.RESTORING, waiting.why(cause), cause);
        }
    }
}
