package mn.biyelelt.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the person for files and folders. Empty answers mean that the person thought better of it.
public interface FileQuestions {

    /// An existing workspace.
    Optional<Path> workspaceToOpen();

    /// Where a new workspace shall lie.
    Optional<Path> workspaceToMake();

    /// A folder to write papers into.
    ///
    /// @param start where to begin looking; empty for anywhere
    Optional<Path> folderForPapers(String start);

    /// A folder for a backup, on another disk if there is one.
    Optional<Path> folderForBackup();

    /// An existing backup.
    Optional<Path> backupToRead();
}
