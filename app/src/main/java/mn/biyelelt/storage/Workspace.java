package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.LocalDisk;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.task.SerialWriter;

/// A workspace that is open: nobody else can open it until it is closed. All methods are callable from any thread; all writing
/// is done by one thread in order.
public final class Workspace implements AutoCloseable {

    private final Path file;
    private final SerialWriter writer;
    private final OpenWorkspace open;

    private Workspace(Path file, SerialWriter writer, OpenWorkspace open) {
        this.file = file;
        this.writer = writer;
        this.open = open;
    }

    /// Makes an empty workspace and opens it. A failure leaves nothing behind.
    ///
    /// @param file   its name ends in `.mv.db`; neither it nor its data folder exists yet, but the folder it stands in does
    /// @param office the office that keeps the workspace
    /// @throws StorageFailure if it cannot be made
    public static Workspace create(Path file, Office office) {
        return create(new LocalDisk(), file, office);
    }

    /// As [#create(Path, Office)], on any device.
    public static Workspace create(StorageDevice device, Path file, Office office) {
        WorkspaceFiles files = WorkspaceFiles.of(device, file);
        return with(file, () -> {
            NewWorkspace.make(files, UUID.randomUUID(), office);
            return OpenWorkspace.open(files);
        });
    }

    /// Opens a workspace and applies what its journal has and its database lacks.
    ///
    /// @throws StorageFailure if it cannot be opened; files that are no workspace, are newer or in use are left untouched
    public static Workspace open(Path file) {
        return open(new LocalDisk(), file);
    }

    /// As [#open(Path)], on any device.
    public static Workspace open(StorageDevice device, Path file) {
        WorkspaceFiles files = WorkspaceFiles.of(device, file);
        files.requireWorkspace();
        return with(file, () -> OpenWorkspace.open(files));
    }

    /// The database file.
    public Path file() {
        return file;
    }

    /// What the workspace holds after all changes taken so far.
    public Holdings holdings() {
        return open.holdings();
    }

    /// Takes a change over and returns at once.
    ///
    /// @return completes on the writer's thread with the change's number, counted from 1, when no kill or power cut can lose it;
    ///         exceptionally with [ChangeRejected] if the holdings do not take it, or with [StorageFailure] if it could not be
    ///         made lasting. After a [StorageFailure] every further change fails too.
    public CompletionStage<Long> append(WorkspaceChange change) {
        var acknowledged = new CompletableFuture<Long>();
        try {
            var _ = writer.submit(() -> {
                open.append(change, acknowledged);
                return true;
            }).exceptionally(acknowledged::completeExceptionally);
        } catch (RejectedExecutionException _) {
            acknowledged.completeExceptionally(new StorageFailure(Reason.CLOSED, file));
        }
        return acknowledged;
    }

    /// Waits until everything taken is written, then frees the files. Closing again does nothing.
    @Override
    public void close() {
        try {
            var _ = writer.submit(() -> {
                open.close();
                return true;
            });
        } catch (RejectedExecutionException _) {
            // closed before
        }
        writer.close();
    }

    private interface Opening {

        OpenWorkspace open() throws IOException, SQLException;
    }

    /// Opens on the writer's own thread: the thread that asks may be interrupted, and H2 does not survive that.
    private static Workspace with(Path file, Opening opening) {
        var writer = new SerialWriter("workspace writer");
        try {
            return new Workspace(file, writer, writer.call(() -> OpeningFailures.told(file, opening::open)));
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }
}
