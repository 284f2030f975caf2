package mn.biyelelt.report.publish;

import java.io.IOException;
import java.nio.file.Path;
import mn.biyelelt.i18n.Messages;
import org.jspecify.annotations.Nullable;

/// A file could not be written. What stood at its place before stands there still.
public final class TargetFailure extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient Path target;

    TargetFailure(Reason reason, Path target, @Nullable Throwable cause) {
        super(reason + " " + target, cause);
        this.reason = reason;
        this.target = target;
    }

    /// Why it could not be written.
    public Reason reason() {
        return reason;
    }

    /// The file that was wanted.
    public Path target() {
        return target;
    }

    /// A sentence for the user: what happened and what to do.
    public String explain(Messages messages) {
        return switch (reason) {
            case FOLDER_MISSING -> messages.get("report.target.folderMissing", "file", target);
            case FOLDER_LOCKED -> messages.get("report.target.folderLocked", "file", target);
            case TARGET_IS_FOLDER -> messages.get("report.target.isFolder", "file", target);
            case TARGET_PROTECTED -> messages.get("report.target.isProtected", "file", target);
            case TARGET_IN_USE -> messages.get("report.target.inUse", "file", target);
            case DISK_FULL -> messages.get("report.target.diskFull", "file", target);
            case NAME_IMPOSSIBLE -> messages.get("report.target.nameImpossible", "file", target);
            case OTHER -> messages.get("report.target.other", "file", target, "reason", cause());
        };
    }

    private String cause() {
        Throwable cause = getCause();
        String message = cause == null ? null : cause.getMessage();
        return message == null ? String.valueOf(cause) : message;
    }

    /// Why a file could not be written.
    public enum Reason {
        /// The folder does not exist.
        FOLDER_MISSING,
        /// Nothing may be written into the folder.
        FOLDER_LOCKED,
        /// A folder stands where the file should.
        TARGET_IS_FOLDER,
        /// The file that stands there is write-protected.
        TARGET_PROTECTED,
        /// Another program holds the file that stands there.
        TARGET_IN_USE,
        /// No room is left.
        DISK_FULL,
        /// The file system cannot have a file of that name.
        NAME_IMPOSSIBLE,
        /// Anything else; see the cause.
        OTHER
    }
}
