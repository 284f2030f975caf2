package mn.biyelelt.ui.start;

import java.nio.file.Path;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.Workspace;

/// Opens and makes workspaces. Called on background threads; failures are [mn.biyelelt.storage.StorageFailure].
public interface WorkspaceDoor {

    Workspace open(Path file);

    Workspace make(Path file, Office office);

    /// Opens the sample workspace, which is made first if it is not there yet.
    Workspace sample();
}
