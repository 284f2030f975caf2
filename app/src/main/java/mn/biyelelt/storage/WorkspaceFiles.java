package mn.biyelelt.storage;

import java.nio.file.Path;
import java.util.UUID;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.internal.DatabasePlace;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.secret.Protection;
import mn.biyelelt.storage.snapshot.SnapshotFolder;

/// Where the parts of a workspace stand: `X.mv.db` is the database; everything else is in the folder
/// `X.biyelelt-data` beside it.
///
/// @param device     the disk they are on
/// @param database   absolute path of the database
/// @param data       absolute path of the folder
/// @param protection how their contents are written
record WorkspaceFiles(StorageDevice device, Path database, Path data, Protection protection) {

    /// What every database file's name ends in.
    static final String SUFFIX = ".mv.db";

    /// @throws StorageFailure if the name is none of a workspace
    static WorkspaceFiles of(StorageDevice device, Path workspace) {
        Path database = workspace.toAbsolutePath().normalize();
        Path name = database.getFileName();
        if (name == null || !name.toString().endsWith(SUFFIX) || name.toString().length() == SUFFIX.length()) {
            throw new StorageFailure(Reason.WRONG_NAME, workspace);
        }
        String stem = name.toString().substring(0, name.toString().length() - SUFFIX.length());
        return new WorkspaceFiles(device, database, database.resolveSibling(stem + ".biyelelt-data"), Protection.NONE);
    }

    /// The same parts, with their contents under `other`.
    WorkspaceFiles under(Protection other) {
        return new WorkspaceFiles(device, database, data, other);
    }

    /// The same parts within another folder.
    WorkspaceFiles within(Path folder) {
        return new WorkspaceFiles(device, folder.resolve(database.getFileName()), folder.resolve(data.getFileName()),
                protection);
    }

    Path folder() {
        return database.resolveSibling("");
    }

    Path marker() {
        return data.resolve("marker");
    }

    Path lock() {
        return data.resolve("lock");
    }

    Path firstJournal() {
        return data.resolve(Journal.name(1));
    }

    /// Where bad parts of files are kept instead of deleting them.
    Path aside() {
        return data.resolve("aside");
    }

    SnapshotFolder snapshots() {
        return new SnapshotFolder(device, data.resolve("snapshots"), protection);
    }

    /// Room that is kept for an emergency.
    Path reserve() {
        return data.resolve("reserve");
    }

    /// The name without its ending.
    String stem() {
        String name = database.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /// The key, locked up by the password.
    Path key() {
        return data.resolve("key");
    }

    /// The same once more: without a key everything is lost.
    Path secondKey() {
        return data.resolve("key-again");
    }

    /// The database.
    DatabasePlace databaseOf(UUID workspace) {
        return new DatabasePlace(device, database, workspace, protection);
    }

    /// Tells when the last backup was written to another place.
    Path backupNote() {
        return data.resolve("backed-up");
    }

    /// Where a database is made that will take the place of a bad one.
    Path rebuilt() {
        return data.resolve("rebuilt" + SUFFIX);
    }
}
