package mn.biyelelt.ui.keep;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.storage.Backups.LookedAt;
import mn.biyelelt.storage.FailureText;
import mn.biyelelt.storage.KeptState;
import mn.biyelelt.storage.MongolianTime;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.ui.session.WorkspaceDesk;
import mn.biyelelt.ui.task.Pause;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Backups, kept states and another try after the disk refused, for one open workspace. Nothing here makes the window wait. For the
/// JavaFX thread.
public final class KeepingModel {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private final Workspace workspace;
    private final WorkspaceDesk desk;
    private final JobRunner jobs;
    private final Executor fx;
    private final Words words;
    private final InstantSource clock;
    private final KeepEar ear;
    private final Pause nextTry = new Pause(BETWEEN_TRIES, this::tryQuietly);
    private final ReadOnlyObjectWrapper<Optional<LastBackup>> lastBackup = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<List<KeptState>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Path>> locked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper lockProblem = new ReadOnlyStringWrapper("");
    /// What was read from other places, so that no password need be kept until it is restored.
    private final Map<Path, Snapshot> lookedAt = new HashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param fx runs something on the JavaFX thread, after what it does now
    public KeepingModel(Workspace workspace, WorkspaceDesk desk, JobRunner jobs, Executor fx, Words words,
            InstantSource clock, KeepEar ear) {
        this.workspace = workspace;
        this.desk = desk;
        this.jobs = jobs;
        this.fx = fx;
        this.words = words;
        this.clock = clock;
        this.ear = ear;
        desk.trouble().subscribe(this::tryLater);
        lookAtLastBackup();
    }

    /// How old the newest backup is; empty until it is known, and for a workspace that cannot tell.
    public ReadOnlyObjectProperty<Optional<LastBackup>> lastBackup() {
        return lastBackup.getReadOnlyProperty();
    }

    /// The states that can be brought back, the newest first; one that was looked at in another place stands above.
    public ReadOnlyObjectProperty<List<KeptState>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Whether something is going on that a person waits for.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the disk takes nothing at present.
    public ReadOnlyObjectProperty<Optional<Throwable>> trouble() {
        return desk.trouble();
    }

    /// How many changes are in this window only, because the disk refused them.
    public int refused() {
        return desk.trouble().get().isPresent() ? desk.unsaved().size() : 0;
    }

    // -- another try ---------------------------------------------------------------------------------------------------------

    /// Makes sure that everything is lasting: says so, or tries again what was refused.
    public void save() {
        if (desk.trouble().get().isEmpty()) {
            ear.done(words.get("keep.save.nothing"));
        } else {
            retry(() -> {
            }, cause -> ear.failed(words.get("keep.save.failed", "count", refused(), "why", why(cause)), cause));
        }
    }

    /// Tries to make everything lasting before the workspace goes, and waits for what is on its way: it may yet be refused.
    ///
    /// @param safe   is run when nothing is left in the window alone
    /// @param unsafe is run if the trouble lasts
    public void settle(Runnable safe, Runnable unsafe) {
        if (desk.unsaved().isEmpty()) {
            safe.run();
        } else {
            retry(() -> settle(safe, unsafe), _ -> unsafe.run());
        }
    }

    private void retry(Runnable mended, Consumer<Throwable> lasting) {
        int count = refused();
        when(desk.retry(workspace::retry), _ -> {
            if (count > 0) {
                ear.mended(words.get("keep.save.done", "count", count));
            }
            mended.run();
        }, lasting);
    }

    private void tryLater(Optional<Throwable> trouble) {
        if (trouble.filter(KeepingModel::mayPass).isPresent()) {
            nextTry.begin();
        } else {
            nextTry.stop();
        }
    }

    private void tryQuietly() {
        if (desk.trouble().get().isPresent()) {
            retry(() -> {
            }, this::tryAfter);
        }
    }

    private void tryAfter(Throwable failed) {
        if (mayPass(failed)) {
            tryLater(desk.trouble().get());
        }
    }

    private static boolean mayPass(Throwable trouble) {
        return !(trouble instanceof StorageFailure failure
                && (failure.reason() == Reason.READ_ONLY || failure.reason() == Reason.CLOSED));
    }

    // -- backups -------------------------------------------------------------------------------------------------------------

    /// Writes a backup that has everything, also what the workspace's own disk refused.
    public void backUp(Path folder) {
        backUp(folder, () -> {
        });
    }

    /// The same.
    ///
    /// @param written is run when the backup was read back and is the same
    public void backUp(Path folder, Runnable written) {
        List<WorkspaceChange> unsaved = desk.trouble().get().isPresent() ? desk.unsaved() : List.of();
        busy.set(true);
        ear.done(words.get("keep.backup.writing"));
        when(workspace.backups().writeTo(folder, unsaved), file -> {
            ear.done(words.get("keep.backup.done", "file", file));
            lookAtLastBackup();
            written.run();
        }, cause -> {
            ear.done("");
            ear.failed(words.get("keep.backup.failed", "why", why(cause)), cause);
        });
    }

    private void lookAtLastBackup() {
        Backups backups = workspace.backups();
        jobs.start(_ -> backups.withoutBackupSince().map(since -> age(backups, since)),
                outcome -> {
                    if (outcome instanceof Outcome.Done<Optional<LastBackup>>(Optional<LastBackup> found)) {
                        lastBackup.set(found);
                    }
                });
    }

    private LastBackup age(Backups backups, Instant since) {
        return new LastBackup(backups.lastWritten().isPresent(),
                Math.max(0, Duration.between(since, clock.instant()).toDays()));
    }

    // -- earlier states ------------------------------------------------------------------------------------------------------

    /// Looks for the states that can be brought back.
    public void list() {
        busy.set(true);
        when(workspace.backups().list(), kept::set,
                cause -> ear.failed(words.get("keep.restore.noList", "why", why(cause)), cause));
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

    private void look(Path file, Optional<Password> password) {
        busy.set(true);
        when(workspace.backups().look(file, password).whenComplete((_, _) -> password.ifPresent(Password::close)),
                this::show, cause -> notShown(file, cause));
    }

    private void show(LookedAt found) {
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
            lockProblem.set(locked.get().isPresent() ? why(cause) : "");
            locked.set(Optional.of(file));
        } else {
            leaveLocked();
            ear.failed(why(cause), cause);
        }
    }

    /// Brings a state back; the present one is kept.
    public void restore(KeptState wanted) {
        busy.set(true);
        Snapshot read = lookedAt.get(wanted.file());
        when(read == null ? workspace.backups().restore(wanted) : workspace.backups().restore(read),
                _ -> ear.restored(words.get("keep.restore.done", "date", MongolianTime.text(wanted.date()))),
                cause -> ear.failed(words.get("keep.restore.failed", "why", why(cause)), cause));
    }

    // -- what comes back from other threads ----------------------------------------------------------------------------------

    private <T> void when(CompletionStage<T> stage, Consumer<? super T> done, Consumer<Throwable> failed) {
        var _ = stage.whenCompleteAsync((result, problem) -> {
            busy.set(false);
            if (problem == null) {
                done.accept(result);
            } else {
                failed.accept(cause(problem));
            }
        }, fx);
    }

    private static Throwable cause(Throwable problem) {
        @Nullable
        Throwable inner = problem instanceof CompletionException ? problem.getCause() : null;
        return inner == null ? problem : inner;
    }

    private String why(Throwable cause) {
        return cause instanceof StorageFailure failure
                ? FailureText.of(failure, words.messages().get())
                : words.get("keep.unknown");
    }
}
