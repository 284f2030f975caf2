package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.journal.JournalFile.Head;
import mn.biyelelt.storage.secret.Protection;
import mn.biyelelt.wire.ChangeJson;

/// What a workspace that is open for writing holds on the disk: its lock, its database and the journal that goes on. Once it is let
/// go, another opening takes its place. For the writer's thread, but for the files.
final class HeldFiles {

    private final UUID id;
    private final WorkspaceLock lock;
    private volatile WorkspaceFiles files;
    private StoreParts parts;

    HeldFiles(Opening.Opened opened) {
        files = opened.files();
        id = opened.identity().id();
        lock = opened.lock();
        parts = opened.parts();
    }

    /// The files, with their contents under the key of the workspace if it has one.
    WorkspaceFiles files() {
        return files;
    }

    /// Says that the contents are under another protection from now on, even if they cannot be opened again at once.
    void protect(Protection protection) {
        files = files.under(protection);
    }

    /// Since when they are held, by the disk's clock.
    Instant since() {
        return lock.since();
    }

    /// When a change was written last. A disk that is gone shall not keep the state from being written to another.
    Instant lastWritten() {
        try {
            return files.device().modified(parts.journalFile());
        } catch (IOException _) {
            return since();
        }
    }

    /// Writes a change into the journal; when the method returns, no kill or power cut can lose it. Some systems let an open file be
    /// moved, deleted or unmounted, and go on writing into what nobody would find.
    void append(long number, WorkspaceChange change) throws IOException {
        if (files.device().kind(parts.journalFile()) != Kind.FILE) {
            throw new NoSuchFileException(parts.journalFile().toString());
        }
        parts.journal().append(number, ChangeJson.write(change));
    }

    /// Lets the database follow a change that stands in the journal.
    void follow(Holdings before, Holdings after, long number) throws SQLException {
        parts.database().write(before, after, number);
    }

    /// Bytes of the journal that goes on.
    long journalSize() {
        return parts.journal().end();
    }

    /// Goes on in another journal; it is there before the present one says so.
    ///
    /// @param first number of the next change
    void beginNextJournal(long first) throws IOException {
        Path next = parts.journalFile().resolveSibling(Journal.nameAfter(parts.journalFile()));
        Journal.create(files.device(), next, new Head(id, first), files.protection());
        parts.journal().seal(first);
        Journal opened = Journal.open(files.device(), next, files.protection(), Journal.EMPTY);
        parts.closeJournal();
        parts = parts.with(opened, next);
    }

    /// Cuts off what stands behind the journal's end; only after it was closed.
    void cutJournal() throws IOException {
        try (DeviceFile file = files.device().edit(parts.journalFile())) {
            if (file.size() > journalSize()) {
                file.truncate(journalSize());
                file.sync();
            }
        }
    }

    /// Lets go of all, and notes that it was left in order, if the database was.
    ///
    /// @param number of the last change
    void leave(long number) {
        parts.close();
        if (parts.database().isInOrder()) {
            note(number);
        }
        closeLock();
    }

    void letGo() {
        parts.close();
        closeLock();
    }

    /// Lets go of all but the lock.
    void closeContents() {
        parts.close();
    }

    void closeLock() {
        try {
            lock.close();
        } catch (IOException _) {
            // the system frees it with the process
        }
    }

    private void note(long number) {
        try {
            lock.leave(number);
        } catch (IOException _) {
            // then the next opening takes it for an interrupted one
        }
    }
}
