package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.internal.H2Database;
import mn.biyelelt.storage.journal.Journal;

/// Makes the files of an empty workspace in a folder of their own and then moves them to their place, the database last: what
/// is not complete is never taken for a workspace.
final class NewWorkspace {

    private final StorageDevice device;
    private final WorkspaceFiles files;
    private final Path workshop;

    private NewWorkspace(WorkspaceFiles files) {
        this.device = files.device();
        this.files = files;
        this.workshop = files.folder().resolve("." + files.database().getFileName() + ".new");
    }

    static void make(WorkspaceFiles files, UUID id, Office office) throws IOException, SQLException {
        requireRoom(files);
        new NewWorkspace(files).make(id, office);
    }

    private static void requireRoom(WorkspaceFiles files) {
        StorageDevice device = files.device();
        if (device.kind(files.folder()) != Kind.FOLDER) {
            throw new StorageFailure(Reason.NO_FOLDER, files.folder());
        }
        for (Path wanted : List.of(files.database(), files.data())) {
            if (device.kind(wanted) != Kind.NOTHING) {
                throw new StorageFailure(Reason.EXISTS, wanted);
            }
        }
    }

    private void make(UUID id, Office office) throws IOException, SQLException {
        openWorkshop();
        try {
            WorkspaceFiles made = files.within(workshop);
            device.createFolder(made.data());
            device.create(made.lock()).close();
            Journal.create(device, made.firstJournal(), id, 1);
            Marker.of(id).write(device, made.marker());
            H2Database.create(device, made.database(), id, office);
            sync(made.database());
            device.syncFolder(made.data());
            moveToPlace(made);
        } finally {
            delete(workshop);
        }
    }

    private void openWorkshop() throws IOException {
        try {
            device.createFolder(workshop);
        } catch (AccessDeniedException e) {
            throw new StorageFailure(Reason.UNWRITABLE, files.folder(), e);
        }
    }

    private void moveToPlace(WorkspaceFiles made) throws IOException {
        device.move(made.data(), files.data());
        try {
            device.move(made.database(), files.database());
        } catch (IOException e) {
            delete(files.data());
            throw e;
        }
        device.syncFolder(files.folder());
    }

    private void sync(Path path) throws IOException {
        try (DeviceFile file = device.edit(path)) {
            file.sync();
        }
    }

    private void delete(Path folder) throws IOException {
        for (Path part : device.list(folder)) {
            if (device.kind(part) == Kind.FOLDER) {
                delete(part);
            } else {
                device.delete(part);
            }
        }
        device.delete(folder);
    }
}
