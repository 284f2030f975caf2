package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.journal.NewerJournal;
import mn.biyelelt.storage.migration.NewerTables;
import mn.biyelelt.storage.snapshot.NewerSnapshot;
import org.jooq.exception.DataAccessException;

/// Tells what went wrong below as a [StorageFailure].
final class OpeningFailures {

    /// With less room than this the disk counts as full.
    private static final long HARDLY_ANYTHING = 1 << 20;

    private OpeningFailures() {
    }

    /// Work that fails in the ways files and databases do.
    interface Work<T> {

        T run() throws IOException, SQLException;
    }

    /// Runs work on the workspace `file`.
    ///
    /// @throws StorageFailure for whatever the work threw
    static <T> T told(WorkspaceFiles files, Work<T> work) {
        try {
            return work.run();
        } catch (StorageFailure e) {
            throw e;
        } catch (NewerTables e) {
            throw new StorageFailure(Reason.NEWER, files.database(), e);
        } catch (SQLException | DataAccessException e) {
            throw new StorageFailure(reason(files, Reason.DATABASE), files.database(), e);
        } catch (IOException e) {
            throw told(files.database(), e, reason(files, Reason.DISK));
        }
    }

    /// The failure behind `problem`.
    static StorageFailure told(Path file, IOException problem) {
        return told(file, problem, Reason.DISK);
    }

    /// The failure behind a refused write.
    static StorageFailure ofWriting(WorkspaceFiles files, IOException problem) {
        return told(files.database(), problem, reason(files, Reason.DISK));
    }

    private static StorageFailure told(Path file, IOException problem, Reason otherwise) {
        Reason reason = switch (problem) {
            case NewerJournal _,NewerSnapshot _ -> Reason.NEWER;
            case AccessDeniedException _ -> Reason.UNWRITABLE;
            default -> otherwise;
        };
        return new StorageFailure(reason, file, problem);
    }

    /// The messages of systems differ by language; the room that is left does not, nor whether a medium lets itself be written.
    private static Reason reason(WorkspaceFiles files, Reason otherwise) {
        StorageDevice device = files.device();
        try {
            if (device.kind(files.folder()) == StorageDevice.Kind.NOTHING) {
                return otherwise;
            }
            if (!device.isWritable(files.folder())) {
                return Reason.UNWRITABLE;
            }
            return device.free(files.folder()) < HARDLY_ANYTHING ? Reason.FULL : otherwise;
        } catch (IOException _) {
            return Reason.DISK;
        }
    }
}
