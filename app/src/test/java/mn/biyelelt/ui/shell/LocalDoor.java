package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.ui.start.WorkspaceDoor;

/// Workspaces where the path says.
record LocalDoor(Path folder) implements WorkspaceDoor {

    @Override
    public Workspace open(Path file) {
        return Workspace.open(file);
    }

    @Override
    public Workspace open(Path file, Password password) {
        return Workspace.open(file, password);
    }

    @Override
    public Workspace make(Path file, Office office) {
        return Workspace.create(file, office);
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Workspace sample() {
        throw new UnsupportedOperationException();
    }
}
