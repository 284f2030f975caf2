package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.internal.H2Database;
import mn.biyelelt.storage.internal.StoredHoldings;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.journal.JournalReader;
import mn.biyelelt.wire.ChangeJson;
import org.jspecify.annotations.Nullable;

/// The files of a workspace while it is open. Confined to the writer's thread, but for [#holdings()].
///
/// Order of each change: it must fit the holdings, then it is appended to the journal and forced to disk, then it is
/// acknowledged, then the database follows in one transaction that notes the change's number.
final class OpenWorkspace {

    private final WorkspaceFiles files;
    private final WorkspaceLock lock;
    private final H2Database database;
    private final Journal journal;
    private volatile Holdings holdings;
    private long last;
    private @Nullable StorageFailure failure;

    private OpenWorkspace(WorkspaceFiles files, WorkspaceLock lock, H2Database database, Recovered recovered) {
        this.files = files;
        this.lock = lock;
        this.database = database;
        this.journal = recovered.journal();
        this.holdings = recovered.holdings();
        this.last = recovered.last();
    }

    /// What stands in the journal and the database together.
    private record Recovered(Holdings holdings, long last, Journal journal) {}

    static OpenWorkspace open(WorkspaceFiles files) throws IOException, SQLException {
        UUID id = files.requireWorkspace();
        WorkspaceLock lock = WorkspaceLock.take(files);
        try {
            H2Database database = H2Database.open(files.device(), files.database(), id);
            try {
                return new OpenWorkspace(files, lock, database, recover(files, id, database));
            } catch (IOException | SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Holdings holdings() {
        return holdings;
    }

    void append(WorkspaceChange change, CompletableFuture<Long> acknowledged) {
        if (failure != null) {
            acknowledged.completeExceptionally(failure);
            return;
        }
        Holdings before = holdings;
        Holdings after = change.apply(before);
        try {
            journal.append(last + 1, ChangeJson.write(change));
        } catch (IOException e) {
            failure = new StorageFailure(Reason.DISK, files.database(), e);
            acknowledged.completeExceptionally(failure);
            return;
        }
        last++;
        holdings = after;
        acknowledged.complete(last);
        try {
            database.write(before, after, last);
        } catch (SQLException | RuntimeException e) {
            failure = new StorageFailure(Reason.DATABASE, files.database(), e);
        }
    }

    void close() throws IOException, SQLException {
        try (lock; journal) {
            database.close();
        }
    }

    private static Recovered recover(WorkspaceFiles files, UUID id, H2Database database)
            throws IOException, SQLException {
        StoredHoldings stored = database.read();
        var lacking = new ArrayList<byte[]>();
        List<Path> journals = journals(files);
        long expected = 0;
        JournalReader.Found found = new JournalReader.Found(1, 0, 0);
        for (Path journal : journals) {
            found = JournalReader.read(files.device(), journal, id, (number, content) -> {
                if (number > stored.changeNumber()) {
                    lacking.add(content);
                }
            });
            if (found.first() != expected + 1) {
                throw new StorageFailure(Reason.DAMAGED, journal);
            }
            expected = found.last();
        }
        if (journals.isEmpty() || found.last() < stored.changeNumber()) {
            throw new StorageFailure(Reason.DAMAGED, files.data());
        }
        Holdings holdings = replay(stored, lacking, database);
        return new Recovered(holdings, found.last(),
                Journal.open(files.device(), journals.getLast(), found.end(), files.aside()));
    }

    private static Holdings replay(StoredHoldings stored, List<byte[]> lacking, H2Database database)
            throws SQLException {
        Holdings holdings = stored.holdings();
        long number = stored.changeNumber();
        for (byte[] content : lacking) {
            Holdings after = ChangeJson.read(content).apply(holdings);
            number++;
            database.write(holdings, after, number);
            holdings = after;
        }
        return holdings;
    }

    private static List<Path> journals(WorkspaceFiles files) throws IOException {
        return files.device().list(files.data()).stream().filter(Journal::isJournal).toList();
    }
}
