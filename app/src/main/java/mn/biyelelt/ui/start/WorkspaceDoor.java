package mn.biyelelt.ui.start;

import java.nio.file.Path;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;

/// Opens and makes workspaces. Called on background threads; failures are [mn.biyelelt.storage.StorageFailure].
public interface WorkspaceDoor {

    Workspace open(Path file);

    /// As [#open(Path)], with the password of the workspace.
    Workspace open(Path file, Password password);

    /// Makes a workspace; the usual folder is made too if it is missing.
    Workspace make(Path file, Office office);

    /// The folder that workspaces lie in unless another place is chosen; it may be missing.
    Path folder();

    /// Opens the sample workspace, which is made first if it is not there yet.
    Workspace sample();
}
