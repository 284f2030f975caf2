package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.internal.H2Database;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.journal.JournalFile.Head;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.secret.KeySlot;
import mn.biyelelt.storage.snapshot.Snapshot;

/// Makes the files of a workspace in a folder of their own, the workshop, and then moves them to their place: the data folder,
/// which is a workspace by itself, then the database, then the workshop goes.
///
/// So a workshop that is found tells of a making that was interrupted: it and what it may have put in place are taken away
/// before the next try, as long as nobody has written into it.
final class NewWorkspace {

    private final StorageDevice device;
    private final WorkspaceFiles files;
    private final Path workshop;

    private NewWorkspace(WorkspaceFiles files) {
        this.device = files.device();
        this.files = files;
        this.workshop = files.folder().resolve("." + files.database().getFileName() + ".new");
    }

    /// @param number of the change that the workspace starts with; 0 for a new one
    /// @throws StorageFailure if there is no folder for it or something of its name
    static void make(WorkspaceFiles files, UUID id, Holdings holdings, long number) throws IOException, SQLException {
        new NewWorkspace(files).make(id, holdings, number);
    }

    private void make(UUID id, Holdings holdings, long number) throws IOException, SQLException {
        if (device.kind(files.folder()) != Kind.FOLDER) {
            throw new StorageFailure(Reason.NO_FOLDER, files.folder());
        }
        clearLeftovers();
        requireRoom();
        openWorkshop();
        try {
            WorkspaceFiles made = files.within(workshop);
            fill(made, id, holdings, number);
            moveToPlace(made);
        } finally {
            delete(workshop);
        }
    }

    private void clearLeftovers() throws IOException {
        if (device.kind(workshop) == Kind.FOLDER) {
            if (device.kind(files.database()) == Kind.NOTHING && isUntouched(files)) {
                delete(files.data());
            }
            delete(workshop);
        }
    }

    private boolean isUntouched(WorkspaceFiles made) throws IOException {
        if (device.kind(made.data()) != Kind.FOLDER) {
            return false;
        }
        UUID id = Identity.of(made).id();
        return JournalTrail.read(device, made.data(), id).highest() == 0;
    }

    private void requireRoom() {
        for (Path wanted : List.of(files.database(), files.data())) {
            if (device.kind(wanted) != Kind.NOTHING) {
                throw new StorageFailure(Reason.EXISTS, wanted);
            }
        }
    }

    private void openWorkshop() throws IOException {
        try {
            device.createFolder(workshop);
        } catch (AccessDeniedException e) {
            throw new StorageFailure(Reason.UNWRITABLE, files.folder(), e);
        }
    }

    private void fill(WorkspaceFiles made, UUID id, Holdings holdings, long number) throws IOException, SQLException {
        device.createFolder(made.data());
        WorkspaceLock.beginning(made, number);
        Optional<KeySlot> key = made.protection().slot();
        if (key.isPresent()) {
            KeyFiles.write(made, id, key.get());
        }
        Journal.create(device, made.firstJournal(), new Head(id, number + 1), made.protection());
        made.snapshots().add(new Snapshot(id, number, device.modified(made.firstJournal()), holdings));
        Marker.of(id).write(device, made.marker());
        H2Database.create(made.databaseOf(id), holdings, number);
        try (DeviceFile file = device.edit(made.database())) {
            file.sync();
        }
        device.syncFolder(made.data());
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
