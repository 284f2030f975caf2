package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mn.biyelelt.storage.CheckReport.CheckedFile;
import mn.biyelelt.storage.CheckReport.Condition;
import mn.biyelelt.storage.OpeningReport.Part;
import mn.biyelelt.storage.Reconstruction.State;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.LocalDisk;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.internal.H2Database;
import mn.biyelelt.storage.internal.StoredHoldings;
import mn.biyelelt.storage.journal.JournalFile;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.migration.NewerTables;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;

/// The full check of a workspace: every file is read with all its checksums, every snapshot is put together, and what the
/// database says is compared with what snapshots and journals say. Nothing is changed.
public final class WorkspaceCheck {

    private final WorkspaceFiles files;
    private final StorageDevice device;
    private final Identity identity;
    private final List<CheckedFile> parts = new ArrayList<>();

    private WorkspaceCheck(WorkspaceFiles files, Identity identity) {
        this.files = files;
        this.device = files.device();
        this.identity = identity;
    }

    /// @throws StorageFailure if the files are no workspace, a newer program's or in use, or have a password
    public static CheckReport of(Path file) {
        return of(new LocalDisk(), file, Optional.empty());
    }

    /// As [#of(Path)], with the password of the workspace if it has one.
    public static CheckReport of(Path file, Optional<Password> password) {
        return of(new LocalDisk(), file, password);
    }

    /// As [#of(Path)], on any device.
    public static CheckReport of(StorageDevice device, Path file) {
        return of(device, file, Optional.empty());
    }

    /// As [#of(Path, Optional)], on any device.
    public static CheckReport of(StorageDevice device, Path file, Optional<Password> password) {
        WorkspaceFiles files = WorkspaceFiles.of(device, file);
        return OpeningFailures.told(files, () -> {
            Identity identity = Identity.of(files);
            return new WorkspaceCheck(Unlocking.unlocked(files, identity, password), identity).alone();
        });
    }

    /// While nobody else writes; a disk that does not let the lock be taken does not let anybody write.
    private CheckReport alone() throws IOException {
        WorkspaceLock lock;
        try {
            lock = WorkspaceLock.take(files);
        } catch (IOException _) {
            return check(WorkspaceLock.closedAt(files));
        }
        try (lock) {
            CheckReport report = check(lock.closedAt());
            if (lock.closedAt().isPresent()) {
                lock.leave(lock.closedAt().getAsLong());
            }
            return report;
        }
    }

    private CheckReport check(OptionalLong closedAt) throws IOException {
        if (identity.lacksMarker()) {
            boolean there = device.kind(files.marker()) == Kind.FILE;
            add(Part.MARKER, files.marker(), there ? Condition.DAMAGED : Condition.MISSING, 0, 0);
        }
        keys();
        JournalTrail trail = JournalTrail.read(device, files.data(), identity.id());
        Optional<StoredHoldings> stored = stored();
        Reconstruction whole = Reconstruction.of(files, identity.id(), trail, stored, closedAt);
        State best = whole.best().orElseThrow(() -> new StorageFailure(Reason.DAMAGED, files.database()));
        stored.ifPresent(database -> add(Part.DATABASE, files.database(),
                agrees(trail, database, best, closedAt) ? Condition.SOUND : Condition.DIFFERENT, 0,
                database.changeNumber()));
        journals(trail);
        snapshots();
        return new CheckReport(best.number(), best.holdings().plans().size(), KeptState.rows(best.holdings()), parts,
                whole.missing(best));
    }

    /// Both files of the key, where there is a password.
    private void keys() throws IOException {
        List<Path> bad = KeyFiles.read(files, identity.id()).bad();
        for (Path file : KeyFiles.paths(files)) {
            if (files.protection().isOn() || bad.contains(file)) {
                Condition found = device.kind(file) == Kind.FILE ? Condition.SOUND : Condition.MISSING;
                add(Part.KEY, file, bad.contains(file) ? Condition.DAMAGED : found, 0, 0);
            }
        }
    }

    private Optional<StoredHoldings> stored() {
        if (device.kind(files.database()) != Kind.FILE) {
            add(Part.DATABASE, files.database(), Condition.MISSING, 0, 0);
            return Optional.empty();
        }
        try {
            return Optional.of(H2Database.look(files.databaseOf(identity.id())));
        } catch (NewerTables e) {
            throw new StorageFailure(Reason.NEWER, files.database(), e);
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            add(Part.DATABASE, files.database(), Condition.DAMAGED, 0, 0);
            return Optional.empty();
        }
    }

    /// Whether the database and, without it, snapshots and journals lead to the same.
    private boolean agrees(JournalTrail trail, StoredHoldings stored, State best, OptionalLong closedAt) {
        if (stored.changeNumber() < best.number() && best.source() != Reconstruction.Source.DATABASE) {
            return false;
        }
        try {
            Optional<State> other = Reconstruction.of(files, identity.id(), trail, Optional.empty(), closedAt).best()
                    .filter(state -> state.source() == Reconstruction.Source.SNAPSHOT)
                    .filter(state -> state.number() == best.number());
            return other.isEmpty() || other.get().holdings().equals(best.holdings());
        } catch (IOException _) {
            return true;
        }
    }

    private void journals(JournalTrail trail) {
        for (JournalFile journal : trail.files()) {
            Condition condition = switch (journal.state()) {
                case WHOLE, SEALED -> Condition.SOUND;
                case TORN -> Condition.UNFINISHED;
                case DAMAGED -> Condition.DAMAGED;
            };
            boolean empty = journal.records().isEmpty();
            add(Part.JOURNAL, journal.path(), condition, empty ? 0 : journal.records().getFirst().number(),
                    empty ? 0 : journal.records().getLast().number());
        }
        if (trail.files().isEmpty()) {
            add(Part.JOURNAL, files.firstJournal(), Condition.MISSING, 0, 0);
        }
    }

    private void snapshots() throws IOException {
        for (Path file : files.snapshots().files()) {
            add(Part.SNAPSHOT, file, condition(file), 0, SnapshotFolder.number(file));
        }
    }

    private Condition condition(Path file) throws IOException {
        try {
            Snapshot snapshot = files.snapshots().read(file);
            boolean ours = snapshot.workspace().equals(identity.id())
                    && snapshot.number() == SnapshotFolder.number(file);
            return ours ? Condition.SOUND : Condition.DAMAGED;
        } catch (DamagedSnapshot _) {
            return Condition.DAMAGED;
        }
    }

    private void add(Part part, Path file, Condition condition, long first, long last) {
        parts.add(new CheckedFile(part, file, condition, first, last));
    }
}
