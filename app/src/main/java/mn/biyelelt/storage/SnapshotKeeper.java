package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.journal.JournalFile.Head;
import mn.biyelelt.storage.journal.JournalReader;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.task.SerialWriter;

/// Makes snapshots behind the writer's back, one at a time. A snapshot that does not come about costs nothing: the journals it
/// would have followed are still there. Used by the writer's thread.
final class SnapshotKeeper {

    private final SerialWriter background;
    private final WorkspaceFiles files;
    private CompletableFuture<?> running = CompletableFuture.completedFuture(true);
    private long newest;

    /// @param newest number of the newest snapshot or, if one is due at once, less than that of the state by as much
    SnapshotKeeper(SerialWriter background, WorkspaceFiles files, long newest) {
        this.background = background;
        this.files = files;
        this.newest = newest;
    }

    /// The number of the snapshot that was begun last.
    long newest() {
        return newest;
    }

    boolean isIdle() {
        return running.isDone();
    }

    /// Makes a snapshot in the background.
    void start(Snapshot snapshot) {
        newest = snapshot.number();
        running = background.submit(() -> {
            make(snapshot);
            return true;
        });
    }

    /// Waits for the one that is being made.
    ///
    /// @return whether it came about
    boolean finish() {
        try {
            running.join();
            return true;
        } catch (CompletionException _) {
            return false;
        }
    }

    /// Makes a snapshot and deletes what is not kept any longer: older snapshots, and journals that lead to the oldest.
    void make(Snapshot snapshot) throws IOException {
        files.snapshots().add(snapshot);
        Optional<Long> oldest = files.snapshots().tidy();
        if (oldest.isPresent()) {
            deleteJournalsBefore(oldest.get());
        }
    }

    private void deleteJournalsBefore(long number) throws IOException {
        StorageDevice device = files.device();
        List<Path> journals = JournalTrail.paths(device, files.data());
        for (int i = 0; i + 1 < journals.size(); i++) {
            Optional<Head> next = JournalReader.head(device, journals.get(i + 1));
            if (next.isEmpty() || next.get().first() > number + 1) {
                return;
            }
            device.delete(journals.get(i));
        }
    }
}
