package mn.biyelelt.cli;

import java.nio.file.Path;
import mn.biyelelt.storage.OpeningText;
import mn.biyelelt.storage.Workspace;

/// Opens the workspace that a command names.
final class WorkspaceArgument {

    private WorkspaceArgument() {
    }

    /// Opens it for writing and says on stderr what was found and put right, if anything was.
    ///
    /// @throws mn.biyelelt.storage.StorageFailure if it cannot be opened
    static Workspace open(Path file, Terminal terminal) {
        Workspace workspace = Workspace.open(file);
        OpeningText.of(workspace.report(), terminal.messages()).forEach(terminal::message);
        return workspace;
    }
}
