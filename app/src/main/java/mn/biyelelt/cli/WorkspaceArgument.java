package mn.biyelelt.cli;

import java.nio.file.Path;
import java.util.Optional;
import mn.biyelelt.storage.OpeningText;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;

/// Opens the workspace that a command names.
final class WorkspaceArgument {

    private WorkspaceArgument() {
    }

    /// Opens it for writing and says on stderr what was found and put right, if anything was.
    ///
    /// @throws mn.biyelelt.storage.StorageFailure if it cannot be opened
    static Workspace open(Path file, Terminal terminal) {
        return GivenPassword.with(terminal, password -> open(file, password, terminal));
    }

    /// The same, with a password that is known already.
    static Workspace open(Path file, Optional<Password> password, Terminal terminal) {
        Workspace workspace = password.map(given -> Workspace.open(file, given)).orElseGet(() -> Workspace.open(file));
        OpeningText.of(workspace.report(), terminal.messages(), terminal.zone()).forEach(terminal::message);
        return workspace;
    }
}
