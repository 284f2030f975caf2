package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.journal.Journal;

/// Where the parts of a workspace stand: `X.mv.db` is the database; marker, lock and journals are in the folder
/// `X.biyelelt-data` beside it.
///
/// @param device   the disk they are on
/// @param database absolute path of the database
/// @param data     absolute path of the folder
record WorkspaceFiles(StorageDevice device, Path database, Path data) {

    /// What every database file's name ends in.
    static final String SUFFIX = ".mv.db";

    private static final ByteBuffer DATABASE_HEAD = StandardCharsets.US_ASCII.encode("H:2,").asReadOnlyBuffer();

    /// @throws StorageFailure if the name is none of a workspace
    static WorkspaceFiles of(StorageDevice device, Path workspace) {
        Path database = workspace.toAbsolutePath().normalize();
        Path name = database.getFileName();
        if (name == null || !name.toString().endsWith(SUFFIX) || name.toString().length() == SUFFIX.length()) {
            throw new StorageFailure(Reason.WRONG_NAME, workspace);
        }
        String stem = name.toString().substring(0, name.toString().length() - SUFFIX.length());
        return new WorkspaceFiles(device, database, database.resolveSibling(stem + ".biyelelt-data"));
    }

    /// The same parts within another folder.
    WorkspaceFiles within(Path folder) {
        return new WorkspaceFiles(device, folder.resolve(database.getFileName()), folder.resolve(data.getFileName()));
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

    /// The workspace's identity, if the files are a workspace that this program may open. Reads only, and never with H2.
    ///
    /// @throws StorageFailure if they are not
    UUID requireWorkspace() {
        switch (device.kind(database)) {
            case NOTHING -> throw new StorageFailure(Reason.MISSING, database);
            case FOLDER, OTHER -> throw new StorageFailure(Reason.NO_FILE, database);
            case FILE -> {
                // looked into below
            }
        }
        try {
            requireDatabase();
            Marker marker = Marker.read(device, marker())
                    .orElseThrow(() -> new StorageFailure(Reason.NO_WORKSPACE, database));
            if (marker.isNewer()) {
                throw new StorageFailure(Reason.NEWER, database);
            }
            return marker.id();
        } catch (IOException e) {
            throw new StorageFailure(Reason.DISK, database, e);
        }
    }

    private void requireDatabase() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(DATABASE_HEAD.limit());
        try (DeviceFile file = device.read(database)) {
            if (file.size() == 0) {
                throw new StorageFailure(Reason.EMPTY, database);
            }
            file.read(head, 0);
        }
        if (!head.flip().equals(DATABASE_HEAD)) {
            throw new StorageFailure(Reason.NO_WORKSPACE, database);
        }
    }
}
