package mn.biyelelt.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.Reconstruction.Source;
import mn.biyelelt.storage.Reconstruction.State;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.internal.H2Database;
import mn.biyelelt.storage.internal.StoredHoldings;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.snapshot.Snapshot;

/// A workspace that is only read: nothing on the disk is changed, not even a lock is taken.
///
/// Snapshots and journals tell all; the database is looked into only where they do not.
final class ReadOnlyWorkspace implements WorkspaceState {

    private final WorkspaceFiles files;
    private final Snapshot state;
    private final OpeningReport report;
    private final StorageFailure refusal;

    private ReadOnlyWorkspace(WorkspaceFiles files, Snapshot state, OpeningReport report, StorageFailure refusal) {
        this.files = files;
        this.state = state;
        this.report = report;
        this.refusal = refusal;
    }

    /// @param reason   why it is only read, and so every change refused
    /// @param password of the workspace; not looked at if it has none
    /// @throws StorageFailure if the files are no workspace, a newer program's or beyond help
    static ReadOnlyWorkspace open(WorkspaceFiles locked, StorageFailure reason, Optional<Password> password)
            throws IOException {
        Identity identity = Identity.of(locked);
        WorkspaceFiles files = Unlocking.unlocked(locked, identity, password);
        JournalTrail trail = JournalTrail.read(files.device(), files.data(), identity.id());
        OptionalLong closedAt = WorkspaceLock.closedAt(files);
        Reconstruction found = Reconstruction.of(files, identity.id(), trail, Optional.empty(), closedAt);
        if (!isEnough(found)) {
            found = Reconstruction.of(files, identity.id(), trail, database(files, identity), closedAt);
        }
        State best = found.best().orElseThrow(() -> new StorageFailure(Reason.DAMAGED, files.database()));
        var report = new OpeningReport(List.of(), found.missing(best), Optional.of(reason));
        return new ReadOnlyWorkspace(files, new Snapshot(identity.id(), best.number(), best.date(), best.holdings()),
                report,
                new StorageFailure(Reason.READ_ONLY, locked.database(), reason));
    }

    @Override
    public WorkspaceFiles files() {
        return files;
    }

    @Override
    public Holdings holdings() {
        return state.holdings();
    }

    @Override
    public OpeningReport report() {
        return report;
    }

    @Override
    public Optional<StorageFailure> trouble() {
        return Optional.of(refusal);
    }

    @Override
    public UUID id() {
        return state.workspace();
    }

    @Override
    public long number() {
        return state.number();
    }

    @Override
    public void append(WorkspaceChange change, CompletableFuture<Long> acknowledged) {
        acknowledged.completeExceptionally(refusal);
    }

    @Override
    public void retry() {
        throw refusal;
    }

    @Override
    public void change(PasswordChange password) {
        throw refusal;
    }

    @Override
    public Snapshot snapshot() {
        return state;
    }

    @Override
    public void close() {
        // nothing is held
    }

    private static boolean isEnough(Reconstruction found) {
        Optional<State> best = found.best();
        return best.isPresent() && best.get().source() == Source.SNAPSHOT && found.missing(best.get()).isEmpty();
    }

    private static Optional<StoredHoldings> database(WorkspaceFiles files, Identity identity) {
        try {
            return Optional.of(H2Database.look(files.databaseOf(identity.id())));
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            return Optional.empty();
        }
    }
}
