package mn.biyelelt.ui.keep;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.WorkspaceDesk;
import mn.biyelelt.ui.task.Pause;
import mn.biyelelt.ui.text.Words;

/// Backups, kept states and another try after the disk refused, for one open workspace. Nothing here makes the window wait. For the
/// JavaFX thread.
public final class KeepingModel {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private final Workspace workspace;
    private final WorkspaceDesk desk;
    private final JobRunner jobs;
    private final Waiting waiting;
    private final Words words;
    private final InstantSource clock;
    private final KeepEar ear;
    private final Pause nextTry = new Pause(BETWEEN_TRIES, this::tryQuietly);
    private final ReadOnlyObjectWrapper<Optional<LastBackup>> lastBackup = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /// @param fx runs something on the JavaFX thread, after what it does now
    public KeepingModel(Workspace workspace, WorkspaceDesk desk, JobRunner jobs, Executor fx, Words words,
            InstantSource clock, KeepEar ear) {
        this.workspace = workspace;
        this.desk = desk;
        this.jobs = jobs;
        this.waiting = new Waiting(fx, words);
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

    /// Whether something is going on that a person waits for.
    public ReadOnlyBooleanProperty busy() {
        return waiting.busy();
    }

    /// Why the disk takes nothing at present.
    public ReadOnlyObjectProperty<Optional<Throwable>> trouble() {
        return desk.trouble();
    }

    /// How many changes are in this window only, because the disk refused them.
    public int refused() {
        return desk.trouble().get().isPresent() ? desk.unsaved().size() : 0;
    }

    /// Makes sure that everything is lasting: says so, or tries again what was refused.
    public void save() {
        if (desk.trouble().get().isEmpty()) {
            ear.done(words.get("keep.save.nothing"));
        } else {
            retry(() -> {
            }, cause -> ear.failed(Doing.SAVING,
                    words.get("keep.save.failed", "count", refused(), "why", waiting.why(cause)),
                    cause));
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
        waiting.quietly(desk.retry(workspace::retry), _ -> {
            if (count > 0) {
                ear.worked(Doing.SAVING);
                ear.done(words.get("keep.save.done", "count", count));
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
        ear.done(words.get("keep.backup.writing"));
        waiting.on(workspace.backups().writeTo(folder, unsaved), file -> {
            ear.worked(Doing.BACKING_UP);
            ear.done(words.get("keep.backup.done", "file", file));
            lookAtLastBackup();
            written.run();
        }, cause -> {
            ear.done("");
            ear.failed(Doing.BACKING_UP, words.get("keep.backup.failed", "why", waiting.why(cause)), cause);
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

    /// The states that can be brought back, looked for anew.
    ///
    /// @param zone of the times told
    public EarlierStates earlierStates(ZoneId zone) {
        return new EarlierStates(workspace.backups(), waiting, words, ear, zone);
    }
}
