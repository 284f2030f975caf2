package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.task.Early;
import mn.biyelelt.ui.start.WorkspaceDoor;
import org.jspecify.annotations.Nullable;

/// Workspaces on this machine's disks.
final class StoredWorkspaces implements WorkspaceDoor {

    private final Path folder;
    private final AtomicReference<@Nullable Opening> begun = new AtomicReference<>();

    /// A workspace that is being opened.
    private record Opening(Path file, Early<Workspace> workspace) {}

    /// @param folder of the sample workspace, and of new ones unless another place is chosen
    StoredWorkspaces(Path folder) {
        this.folder = folder;
    }

    /// Begins to open what will be asked for next, so that the window is made meanwhile.
    void begin(Path file) {
        begun.set(new Opening(file, new Early<>(() -> Workspace.open(file))));
    }

    /// Closes what was opened beforehand and not asked for.
    void abandon() {
        Opening opening = begun.getAndSet(null);
        if (opening != null) {
            try {
                opening.workspace().get().close();
            } catch (StorageFailure _) {
                // was never open
            }
        }
    }

    @Override
    public Workspace open(Path file) {
        Opening opening = begun.get();
        if (opening != null && opening.file().equals(file) && begun.compareAndSet(opening, null)) {
            return opening.workspace().get();
        }
        return Workspace.open(file);
    }

    @Override
    public Workspace open(Path file, Password password) {
        return Workspace.open(file, password);
    }

    @Override
    public Workspace make(Path file, Office office) {
        if (folder.equals(file.getParent())) {
            makeFolder();
        }
        return Workspace.create(file, office);
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Workspace sample() {
        Path file = folder.resolve(SampleWorkspace.FILE_NAME);
        for (int number = 2; !Files.exists(file); number++) {
            makeFolder();
            try {
                SampleWorkspace.make(file);
            } catch (StorageFailure failure) {
                // the file was moved or deleted, but what belongs to it lies there still and is left alone
                if (failure.reason() != Reason.EXISTS) {
                    throw failure;
                }
                file = folder.resolve(SampleWorkspace.FILE_NAME.replace(".mv.db", " (" + number + ").mv.db"));
            }
        }
        return Workspace.open(file);
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageFailure(Reason.UNWRITABLE, folder, e);
        }
    }
}
