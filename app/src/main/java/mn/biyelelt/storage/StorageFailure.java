package mn.biyelelt.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A workspace could not be made, opened or written. What was acknowledged before is kept; [FailureText] says it in words.
public final class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What went wrong.
    public enum Reason {
        /// There is no such file.
        MISSING,
        /// The path names a folder or something else that is no file.
        NO_FILE,
        /// The file is empty.
        EMPTY,
        /// The file is no workspace, or its folder of journals is not beside it.
        NO_WORKSPACE,
        /// The file is no backup, or a damaged one.
        NO_BACKUP,
        /// It was written by a newer program.
        NEWER,
        /// It has a password, and none was given.
        PASSWORD_NEEDED,
        /// It has another password; nothing was changed.
        WRONG_PASSWORD,
        /// It is encrypted, and no sound key is left in any of the places where it was kept; nothing was changed.
        KEY_LOST,
        /// Another window or program has it open.
        LOCKED,
        /// A file or folder of that name exists already.
        EXISTS,
        /// The name does not end in `.mv.db`.
        WRONG_NAME,
        /// The folder it should stand in does not exist.
        NO_FOLDER,
        /// Folder or file may not be written.
        UNWRITABLE,
        /// Nothing is left that it could be put together from; nothing was changed.
        DAMAGED,
        /// It was opened for reading only.
        READ_ONLY,
        /// The disk is full.
        FULL,
        /// The disk refused: gone or broken.
        DISK,
        /// The database refused what the journal holds already; opening the workspace again applies it.
        DATABASE,
        /// The workspace was closed before.
        CLOSED
    }

    private final Reason reason;
    private final transient Path file;

    /// @param file the workspace's file or the one that made trouble
    public StorageFailure(Reason reason, Path file, @Nullable Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    public StorageFailure(Reason reason, Path file) {
        this(reason, file, null);
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }
}
