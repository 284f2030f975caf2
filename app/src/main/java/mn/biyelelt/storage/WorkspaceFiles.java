package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.migration.Migrations;

/// Where the parts of a workspace stand: `X.mv.db` is the database; marker, lock and journals are in the folder
/// `X.biyelelt-data` beside it.
///
/// @param database absolute path of the database
/// @param data     absolute path of the folder
record WorkspaceFiles(Path database, Path data) {

    /// What every database file's name ends in.
    static final String SUFFIX = ".mv.db";

    private static final String MARKER_HEAD = "biyelelt-workspace";
    private static final int LONGEST_MARKER = 1000;
    private static final byte[] DATABASE_HEAD = "H:2,".getBytes(StandardCharsets.US_ASCII);

    /// @throws StorageFailure if the name is none of a workspace
    static WorkspaceFiles of(Path workspace) {
        Path database = workspace.toAbsolutePath().normalize();
        Path name = database.getFileName();
        if (name == null || !name.toString().endsWith(SUFFIX) || name.toString().length() == SUFFIX.length()) {
            throw new StorageFailure(Reason.WRONG_NAME, workspace);
        }
        String stem = name.toString().substring(0, name.toString().length() - SUFFIX.length());
        return new WorkspaceFiles(database, database.resolveSibling(stem + ".biyelelt-data"));
    }

    /// The same parts within another folder.
    WorkspaceFiles within(Path folder) {
        return new WorkspaceFiles(folder.resolve(database.getFileName()), folder.resolve(data.getFileName()));
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
        if (!Files.exists(database)) {
            throw new StorageFailure(Reason.MISSING, database);
        }
        if (!Files.isRegularFile(database)) {
            throw new StorageFailure(Reason.NO_FILE, database);
        }
        try {
            if (Files.size(database) == 0) {
                throw new StorageFailure(Reason.EMPTY, database);
            }
            if (!startsLikeADatabase()) {
                throw new StorageFailure(Reason.NO_WORKSPACE, database);
            }
            return markedIdentity().orElseThrow(() -> new StorageFailure(Reason.NO_WORKSPACE, database));
        } catch (IOException e) {
            throw new StorageFailure(Reason.DISK, database, e);
        }
    }

    /// Writes the marker, safe on disk.
    void mark(UUID id) throws IOException {
        String text = MARKER_HEAD + "\nversion " + Migrations.NEWEST + "\nid " + id + "\n";
        try (FileChannel channel = FileChannel.open(marker(), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private boolean startsLikeADatabase() throws IOException {
        try (var in = Files.newInputStream(database)) {
            return Arrays.equals(in.readNBytes(DATABASE_HEAD.length), DATABASE_HEAD);
        }
    }

    private Optional<UUID> markedIdentity() throws IOException {
        if (!Files.isRegularFile(marker()) || Files.size(marker()) > LONGEST_MARKER) {
            return Optional.empty();
        }
        List<String> lines = new String(Files.readAllBytes(marker()), StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 3 || !lines.getFirst().equals(MARKER_HEAD)) {
            return Optional.empty();
        }
        if (number(lines.get(1), "version ") > Migrations.NEWEST) {
            throw new StorageFailure(Reason.NEWER, database);
        }
        return identity(lines.get(2));
    }

    private static int number(String line, String key) {
        try {
            return line.startsWith(key) ? Integer.parseInt(line.substring(key.length())) : Integer.MAX_VALUE;
        } catch (NumberFormatException _) {
            return Integer.MAX_VALUE;
        }
    }

    private static Optional<UUID> identity(String line) {
        try {
            return line.startsWith("id ") ? Optional.of(UUID.fromString(line.substring(3))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
