package mn.biyelelt.storage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.snapshot.Snapshot;

/// A workspace while it is open, for writing or for reading only. Confined to the writer's thread, but for the first three.
interface WorkspaceState {

    Holdings holdings();

    OpeningReport report();

    /// Why changes are refused at present.
    Optional<StorageFailure> trouble();

    void append(WorkspaceChange change, CompletableFuture<Long> acknowledged);

    /// Tries to get out of trouble.
    ///
    /// @throws StorageFailure if it lasts
    void retry();

    /// The present state as a snapshot, of what was acknowledged.
    Snapshot snapshot();

    void close();
}
