package mn.biyelelt.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.snapshot.Snapshot;

/// A workspace while it is open, for writing or for reading only. Confined to the writer's thread, but for the first six.
interface WorkspaceState {

    /// The files, with their contents under the key of the workspace if it has one.
    WorkspaceFiles files();

    Holdings holdings();

    OpeningReport report();

    /// Why changes are refused at present.
    Optional<StorageFailure> trouble();

    /// Identity of the workspace.
    UUID id();

    /// Number of the last change that it holds.
    long number();

    void append(WorkspaceChange change, CompletableFuture<Long> acknowledged);

    /// Tries to get out of trouble.
    ///
    /// @throws StorageFailure if it lasts
    void retry();

    /// Sets, changes or removes the password.
    ///
    /// @throws StorageFailure if it could not be done, or not for all files; what is saved is safe
    void change(PasswordChange password);

    /// The present state as a snapshot, of what was acknowledged.
    Snapshot snapshot();

    void close();
}
