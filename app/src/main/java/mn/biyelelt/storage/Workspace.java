package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceHistory;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.LocalDisk;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.secret.Protection;
import mn.biyelelt.task.SerialWriter;

/// A workspace that is open: nobody else can open it for writing until it is closed. All methods are callable from any thread;
/// all writing is done by one thread in order, and snapshots are made by another.
public final class Workspace implements AutoCloseable {

    private final WorkspaceFiles files;
    private final SerialWriter writer;
    private final SerialWriter background;
    private final WorkspaceState state;

    private Workspace(WorkspaceFiles files, SerialWriter writer, SerialWriter background, WorkspaceState state) {
        this.files = files;
        this.writer = writer;
        this.background = background;
        this.state = state;
    }

    /// Makes an empty workspace and opens it. A failure leaves nothing behind, or a whole workspace that could not be opened.
    ///
    /// @param file   its name ends in `.mv.db`; neither it nor its data folder exists yet, but the folder it stands in does
    /// @param office the office that keeps the workspace
    /// @throws StorageFailure if it cannot be made
    public static Workspace create(Path file, Office office) {
        return create(new LocalDisk(), StorageRules.USUAL, file, Holdings.startingWith(office));
    }

    /// As [#create(Path, Office)], encrypted from the first byte on.
    public static Workspace create(Path file, Office office, Password password) {
        return create(new LocalDisk(), StorageRules.USUAL, file, Holdings.startingWith(office), Optional.of(password));
    }

    /// As [#create(Path, Office)], on any device, by any rules, with anything in it.
    public static Workspace create(StorageDevice device, StorageRules rules, Path file, Holdings holdings) {
        return create(device, rules, file, holdings, Optional.empty());
    }

    /// As [#create(StorageDevice, StorageRules, Path, Holdings)], encrypted from the first byte on.
    public static Workspace create(StorageDevice device, StorageRules rules, Path file, Holdings holdings,
            Optional<Password> password) {
        WorkspaceFiles plain = WorkspaceFiles.of(device, file);
        WorkspaceFiles files = password.map(given -> plain.under(Protection.by(given, rules.rounds()))).orElse(plain);
        return with(files, background -> {
            NewWorkspace.make(files, UUID.randomUUID(), holdings, 0);
            return OpenWorkspace.open(files, rules, Optional.empty(), background);
        });
    }

    /// Opens a workspace, brings the database up to date and puts right what is not as it was left; [#report()] tells. Where
    /// the disk does not let it be written, it is opened for reading only.
    ///
    /// @throws StorageFailure if it cannot be opened; files that are no workspace, are newer or in use are left untouched
    public static Workspace open(Path file) {
        return open(new LocalDisk(), StorageRules.USUAL, file);
    }

    /// As [#open(Path)], with the password of the workspace. One that has none opens with any.
    public static Workspace open(Path file, Password password) {
        return open(new LocalDisk(), StorageRules.USUAL, file, Optional.of(password));
    }

    /// As [#open(Path)], on any device, by any rules.
    public static Workspace open(StorageDevice device, StorageRules rules, Path file) {
        return open(device, rules, file, Optional.empty());
    }

    /// As [#open(Path, Password)], on any device, by any rules.
    public static Workspace open(StorageDevice device, StorageRules rules, Path file, Optional<Password> password) {
        WorkspaceFiles files = WorkspaceFiles.of(device, file);
        return with(files, background -> {
            try {
                return OpeningFailures.told(files, () -> OpenWorkspace.open(files, rules, password, background));
            } catch (StorageFailure e) {
                return readable(files, e, password);
            }
        });
    }

    /// Opens a workspace for reading and changes nothing on the disk; another window may have it open.
    ///
    /// @throws StorageFailure if there is nothing to be read
    public static Workspace openReadOnly(Path file) {
        return openReadOnly(new LocalDisk(), file);
    }

    /// As [#openReadOnly(Path)], on any device.
    public static Workspace openReadOnly(StorageDevice device, Path file) {
        return openReadOnly(device, file, Optional.empty());
    }

    /// As [#openReadOnly(Path)], on any device, with the password of the workspace if it has one.
    public static Workspace openReadOnly(StorageDevice device, Path file, Optional<Password> password) {
        WorkspaceFiles files = WorkspaceFiles.of(device, file);
        var reason = new StorageFailure(Reason.READ_ONLY, files.database());
        return with(files, _ -> ReadOnlyWorkspace.open(files, reason, password));
    }

    /// The database file.
    public Path file() {
        return files.database();
    }

    /// What the workspace holds after all changes taken so far.
    public Holdings holdings() {
        return state.holdings();
    }

    /// What was found when it was opened.
    public OpeningReport report() {
        return state.report();
    }

    /// Why changes are refused at present, if they are.
    public Optional<StorageFailure> trouble() {
        return state.trouble();
    }

    /// Takes a change over and returns at once.
    ///
    /// @return completes on the writer's thread with the change's number, counted from 1, when no kill or power cut can lose it;
    ///         exceptionally with [ChangeRejected] if the holdings do not take it, or with [StorageFailure] if it could not be
    ///         made lasting. After a [StorageFailure] every further change fails too, until [#retry()] succeeds.
    public CompletionStage<Long> append(WorkspaceChange change) {
        var acknowledged = new CompletableFuture<Long>();
        var _ = submit(() -> {
            state.append(change, acknowledged);
            return true;
        }).exceptionally(acknowledged::completeExceptionally);
        return acknowledged;
    }

    /// Number of the last change taken so far.
    public long number() {
        return state.number();
    }

    /// The steps that led to the plans, as far as the journals tell: without gaps, so that they can be taken back one by one. None of
    /// a plan where something is missing or was restored since.
    ///
    /// @param now   what the workspace held after a change
    /// @param upTo  the change's number
    /// @param least how many changes to look back on, if there are so many
    /// @return completes on a thread of the workspace's own; exceptionally if the disk cannot be read
    public CompletionStage<WorkspaceHistory> history(Holdings now, long upTo, int least) {
        try {
            return background.submit(() -> WorkspacePast.of(state.files(), state.id(), now, upTo, least));
        } catch (RejectedExecutionException _) {
            return CompletableFuture.failedFuture(new StorageFailure(Reason.CLOSED, files.database()));
        }
    }

    /// Tries to write again after a [StorageFailure]: opens the files anew and makes sure that all that was acknowledged is there.
    /// Changes that were refused are not taken; they must be appended again.
    ///
    /// @return completes when changes are taken again; exceptionally with the [StorageFailure] that lasts
    public CompletionStage<Boolean> retry() {
        return submit(() -> {
            state.retry();
            return true;
        });
    }

    /// The snapshots and backups of this workspace.
    public Backups backups() {
        return new Backups(state, this::submit, background);
    }

    /// Whether the workspace has a password.
    public boolean hasPassword() {
        return state.files().protection().isOn();
    }

    /// Gives a workspace without one a password: every file is written anew, encrypted.
    ///
    /// @param password may be closed when this has completed
    /// @return completes when all is done; exceptionally with [StorageFailure]. If [#hasPassword()] then says yes, the password
    ///         counts already, and the next opening encrypts what could not be
    public CompletionStage<Boolean> setPassword(Password password) {
        return change(new PasswordChange(Optional.empty(), Optional.of(password)));
    }

    /// Puts another password in the place of the present one. What is encrypted stays so under the same key.
    ///
    /// @return completes when all is done; exceptionally with [StorageFailure], of reason `WRONG_PASSWORD` if `present` is
    ///         another one
    public CompletionStage<Boolean> changePassword(Password present, Password wanted) {
        return change(new PasswordChange(Optional.of(present), Optional.of(wanted)));
    }

    /// Takes the password away: every file is written anew, readable for everyone.
    ///
    /// @return as [#changePassword(Password, Password)]
    public CompletionStage<Boolean> removePassword(Password present) {
        return change(new PasswordChange(Optional.of(present), Optional.empty()));
    }

    private CompletionStage<Boolean> change(PasswordChange password) {
        return submit(() -> {
            state.change(password);
            return true;
        });
    }

    /// Waits until everything taken is written, then frees the files. Closing again does nothing.
    @Override
    public void close() {
        var _ = submit(() -> {
            state.close();
            return true;
        });
        writer.close();
        background.close();
    }

    private <T> CompletableFuture<T> submit(Callable<T> work) {
        try {
            return writer.submit(work);
        } catch (RejectedExecutionException _) {
            return CompletableFuture.failedFuture(new StorageFailure(Reason.CLOSED, files.database()));
        }
    }

    private interface OpeningWork {

        WorkspaceState open(SerialWriter background) throws IOException, SQLException;
    }

    /// Opens on the writer's own thread: the thread that asks may be interrupted, and H2 does not survive that.
    private static Workspace with(WorkspaceFiles files, OpeningWork opening) {
        var writer = new SerialWriter("workspace writer");
        var background = new SerialWriter("workspace snapshots");
        try {
            WorkspaceState state = writer.call(() -> OpeningFailures.told(files, () -> opening.open(background)));
            return new Workspace(files, writer, background, state);
        } catch (RuntimeException e) {
            writer.close();
            background.close();
            throw e;
        }
    }

    /// Where the disk refuses, reading may still be possible.
    private static WorkspaceState readable(WorkspaceFiles files, StorageFailure reason, Optional<Password> password) {
        return switch (reason.reason()) {
            case UNWRITABLE, FULL, DISK, DATABASE -> readOnly(files, reason, password);
            default -> throw reason;
        };
    }

    private static WorkspaceState readOnly(WorkspaceFiles files, StorageFailure reason, Optional<Password> password) {
        try {
            return ReadOnlyWorkspace.open(files, reason, password);
        } catch (IOException | StorageFailure e) {
            reason.addSuppressed(e);
            throw reason;
        }
    }
}
