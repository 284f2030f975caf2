package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.internal.DamagedRow;
import mn.biyelelt.storage.journal.DamagedJournal;
import mn.biyelelt.storage.journal.NewerJournal;
import mn.biyelelt.storage.migration.NewerTables;
import mn.biyelelt.wire.JsonRejected;
import org.jooq.exception.DataAccessException;

/// Tells what went wrong below as a [StorageFailure].
final class OpeningFailures {

    private OpeningFailures() {
    }

    /// Work that fails in the ways files and databases do.
    interface Work<T> {

        T run() throws IOException, SQLException;
    }

    /// Runs work on the workspace `file`.
    ///
    /// @throws StorageFailure for whatever the work threw
    static <T> T told(Path file, Work<T> work) {
        try {
            return work.run();
        } catch (StorageFailure e) {
            throw e;
        } catch (NewerJournal | NewerTables e) {
            throw new StorageFailure(Reason.NEWER, file, e);
        } catch (AccessDeniedException e) {
            throw new StorageFailure(Reason.UNWRITABLE, file, e);
        } catch (DamagedJournal | DamagedRow | JsonRejected | ChangeRejected e) {
            throw new StorageFailure(Reason.DAMAGED, file, e);
        } catch (SQLException | DataAccessException e) {
            throw new StorageFailure(comesFromDisk(e) ? Reason.DISK : Reason.DAMAGED, file, e);
        } catch (IOException e) {
            throw new StorageFailure(Reason.DISK, file, e);
        }
    }

    /// H2 says the same of a full disk and of a broken file; what is behind it tells them apart.
    private static boolean comesFromDisk(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
