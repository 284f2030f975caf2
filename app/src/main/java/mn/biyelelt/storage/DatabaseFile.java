package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.OpeningReport.Fault;
import mn.biyelelt.storage.Reconstruction.State;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.internal.DatabasePlace;
import mn.biyelelt.storage.internal.DatabasePlace.Beginning;
import mn.biyelelt.storage.internal.H2Database;
import mn.biyelelt.storage.internal.StoredHoldings;
import mn.biyelelt.storage.migration.NewerTables;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The database of a workspace, whatever its file is like. It can always be made anew from the state that journals and
/// snapshots give.
///
/// A file that was not closed in order is only read, never written: after a kill amid a commit H2 leaves that commit unfinished, and
/// waits without end at the next write to a row of it.
final class DatabaseFile implements AutoCloseable {

    private final WorkspaceFiles files;
    private final UUID workspace;
    private boolean inOrder;
    private @Nullable H2Database database;
    private @Nullable StoredHoldings stored;
    private @Nullable Fault fault;

    private DatabaseFile(WorkspaceFiles files, UUID workspace, boolean inOrder) {
        this.files = files;
        this.workspace = workspace;
        this.inOrder = inOrder;
    }

    /// Opens the file and reads it with all checks; a bad one is closed again and left as it is.
    ///
    /// @param inOrder whether it was closed in order, so that it may be written to
    /// @throws StorageFailure if another program has it open
    /// @throws NewerTables    if a newer program made its tables
    static DatabaseFile open(WorkspaceFiles files, UUID workspace, boolean inOrder) throws IOException {
        var file = new DatabaseFile(files, workspace, inOrder);
        if (files.device().kind(files.database()) != Kind.FILE) {
            file.fault = Fault.MISSING;
        } else if (files.databaseOf(workspace).beginning() == Beginning.OTHER) {
            file.fault = Fault.DAMAGED;
        } else {
            file.read();
        }
        return file;
    }

    /// What it holds; empty if it is bad.
    Optional<StoredHoldings> stored() {
        return Optional.ofNullable(stored);
    }

    /// Whether the file is as H2 leaves it at closing, or is open and was so before.
    boolean isInOrder() {
        return inOrder;
    }

    /// What is wrong with it.
    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /// Writes what leads from one state to the next.
    void write(Holdings from, Holdings to, long number) throws SQLException {
        if (database == null) {
            throw new SQLException("closed");
        }
        database.write(from, to, number);
    }

    /// Makes it anew if it lacks something of `state` or may not be written to; the new file replaces the old one in one step.
    void bringTo(State state) throws IOException, SQLException {
        if (database == null || stored == null || stored.changeNumber() != state.number()) {
            close();
            make(files, workspace, state);
            new Remains(files.device(), files.protection().isOn()).replace(files.rebuilt(), files.database());
            takeInUse(state);
        }
    }

    /// Makes the database anew, beside the old one, and lets them change places when it is complete.
    ///
    /// @return where the old file is kept, if there was one
    Optional<Path> rebuild(State state, Aside aside) throws IOException, SQLException {
        close();
        StorageDevice device = files.device();
        make(files, workspace, state);
        Optional<Path> kept = device.kind(files.database()) == Kind.NOTHING
                ? Optional.empty()
                : Optional.of(aside.move(files.database()));
        device.move(files.rebuilt(), files.database());
        device.syncFolder(files.data());
        device.syncFolder(files.folder());
        takeInUse(state);
        return kept;
    }

    /// Makes a database of a state beside the one that is there, forced to disk.
    static void make(WorkspaceFiles files, UUID workspace, State state) throws IOException, SQLException {
        StorageDevice device = files.device();
        if (device.kind(files.rebuilt()) == Kind.FILE) {
            device.delete(files.rebuilt());
        }
        var place = new DatabasePlace(device, files.rebuilt(), workspace, files.protection());
        H2Database.create(place, state.holdings(), state.number());
        try (DeviceFile made = device.edit(files.rebuilt())) {
            made.sync();
        }
    }

    /// Closes the file; one that does not close in order is none the worse, the journal has everything.
    @Override
    public void close() {
        H2Database open = database;
        database = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException | RuntimeException _) {
            inOrder = false;
        }
    }

    /// A broken file makes H2 throw anything.
    private void read() {
        try {
            if (inOrder) {
                database = H2Database.open(files.databaseOf(workspace));
                stored = database.read();
            } else {
                stored = H2Database.look(files.databaseOf(workspace));
            }
        } catch (NewerTables e) {
            close();
            throw e;
        } catch (SQLException | DataAccessException e) {
            close();
            requireNotInUse(e);
            fault = Fault.DAMAGED;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError _) {
            close();
            fault = Fault.DAMAGED;
        }
    }

    private void requireNotInUse(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new StorageFailure(Reason.LOCKED, files.database(), problem);
            }
        }
    }

    /// Opens the new file for writing and reads back what was written.
    private void takeInUse(State state) throws SQLException {
        inOrder = true;
        read();
        if (stored == null || stored.changeNumber() != state.number() || !stored.holdings().equals(state.holdings())) {
            throw new SQLException("the database gives back something else than was written");
        }
        fault = null;
    }
}
