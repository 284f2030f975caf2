package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.ui.start.WorkspaceDoor;

/// Workspaces on this machine's disks.
final class StoredWorkspaces implements WorkspaceDoor {

    private final Path samples;

    /// @param samples folder of the sample workspace
    StoredWorkspaces(Path samples) {
        this.samples = samples;
    }

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
    public Workspace sample() {
        Path file = samples.resolve(SampleWorkspace.FILE_NAME);
        if (Files.exists(file)) {
            return Workspace.open(file);
        }
        try {
            Files.createDirectories(samples);
        } catch (IOException e) {
            throw new StorageFailure(Reason.UNWRITABLE, samples, e);
        }
        return Workspace.open(SampleWorkspace.makeIn(samples));
    }
}
