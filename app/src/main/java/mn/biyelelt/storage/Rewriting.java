package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.storage.Reconstruction.State;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.internal.DatabasePlace.Beginning;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.journal.JournalFile;
import mn.biyelelt.storage.journal.JournalReader;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.secret.KeySlot;
import mn.biyelelt.storage.secret.Protection;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.NewerSnapshot;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;

/// Brings every file of a workspace under another protection, one after the other: each is written anew beside the old one and
/// takes its place in one step. Encrypted files and others can stand side by side, so whatever interrupts this, the workspace
/// can be opened, and doing it again finishes it.
///
/// @param from  the files, with the key to read what is encrypted
/// @param to    the same files as they are to be
/// @param aside keeps what turns out to be bad
record Rewriting(WorkspaceFiles from, WorkspaceFiles to, UUID id, Aside aside) {

    /// Whether a workspace with a password has files that are not encrypted, or with an older password's key.
    static boolean isNeeded(WorkspaceFiles files, UUID id) throws IOException {
        var rewriting = new Rewriting(files, files, id, new Aside(files, Instant.EPOCH));
        return files.protection().isOn() && rewriting.isNeeded();
    }

    /// @param state what the workspace holds; it must be in a snapshot already
    void run(State state) throws IOException, SQLException {
        deleteScratch();
        for (Path journal : JournalTrail.paths(device(), to.data())) {
            if (isOtherwise(journal)) {
                journal(journal);
            }
        }
        for (Path snapshot : to.snapshots().files()) {
            snapshot(snapshot);
        }
        if (isDatabaseOtherwise()) {
            DatabaseFile.make(to, id, state);
            remains().replace(to.rebuilt(), to.database());
        }
        new AsideCopies(from, to).rewrite();
    }

    private boolean isNeeded() throws IOException {
        for (Path journal : JournalTrail.paths(device(), to.data())) {
            if (isOtherwise(journal)) {
                return true;
            }
        }
        for (Path snapshot : to.snapshots().files()) {
            if (!slotOf(snapshot).equals(to.protection().slot())) {
                return true;
            }
        }
        return isDatabaseOtherwise() || new AsideCopies(from, to).isNeeded();
    }

    private boolean isOtherwise(Path journal) throws IOException {
        return JournalReader.head(device(), journal).filter(head -> head.encrypted() != to.protection().isOn())
                .isPresent();
    }

    private boolean isDatabaseOtherwise() throws IOException {
        Beginning other = to.protection().isOn() ? Beginning.PLAIN : Beginning.ENCRYPTED;
        return device().kind(to.database()) == Kind.FILE && to.databaseOf(id).beginning() == other;
    }

    /// A snapshot that cannot be read has whatever key it should have; the opening looks after it.
    private Optional<KeySlot> slotOf(Path snapshot) throws IOException {
        try {
            return SnapshotFolder.head(device(), snapshot).slot();
        } catch (DamagedSnapshot | NewerSnapshot _) {
            return to.protection().slot();
        }
    }

    /// What was left of something interrupted.
    private void deleteScratch() throws IOException {
        for (Path file : device().list(to.data())) {
            if (file.getFileName().toString().endsWith(".new") || file.equals(to.rebuilt())) {
                remains().delete(file);
            }
        }
        if (device().kind(to.snapshots().unfinished()) == Kind.FILE) {
            remains().delete(to.snapshots().unfinished());
        }
    }

    private void journal(Path journal) throws IOException {
        JournalFile read = JournalReader.read(device(), journal);
        if (read.state() == JournalFile.State.DAMAGED) {
            aside.move(journal);
        } else {
            Path made = Journal.rewritten(device(), read, from.protection(), to.protection());
            remains().replace(made, journal);
        }
    }

    private void snapshot(Path file) throws IOException {
        Optional<KeySlot> slot = slotOf(file);
        Path made = to.snapshots().unfinished();
        try {
            if (slot.equals(to.protection().slot())) {
                return;
            }
            if (slot.isPresent() && to.protection().isOn()) {
                SnapshotFolder.rekey(device(), file, to.protection().slot().orElseThrow(), made);
            } else {
                Snapshot snapshot = from.snapshots().read(file);
                SnapshotFolder.write(device(), snapshot, made, to.protection());
            }
            remains().replace(made, file);
        } catch (DamagedSnapshot _) {
            aside.move(file);
        }
    }

    private Remains remains() {
        return new Remains(device(), to.protection().isOn());
    }

    private StorageDevice device() {
        return to.device();
    }

    /// The protection of a workspace after something may have interrupted its change.
    ///
    /// @param before how it was
    /// @param after  how it was to be
    static Protection inEffect(WorkspaceFiles files, UUID id, Protection before, Protection after) throws IOException {
        Optional<KeySlot> first = KeyFiles.read(files, id).slots().stream().findFirst();
        if (first.isEmpty()) {
            return Protection.NONE;
        }
        return first.equals(after.slot()) ? after : before;
    }
}
