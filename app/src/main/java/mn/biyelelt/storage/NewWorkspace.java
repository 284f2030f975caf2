package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.internal.H2Database;
import mn.biyelelt.storage.journal.Journal;

/// Makes the files of an empty workspace in a folder of their own and then moves them to their place, the database last: what
/// is not complete is never taken for a workspace.
final class NewWorkspace {

    private NewWorkspace() {
    }

    static void make(WorkspaceFiles files, UUID id, Office office) throws IOException, SQLException {
        requireRoom(files);
        Path workshop = workshop(files);
        try {
            WorkspaceFiles made = files.within(workshop);
            Files.createDirectory(made.data());
            Files.createFile(made.lock());
            Journal.create(made.firstJournal(), id, 1);
            made.mark(id);
            H2Database.create(made.database(), id, office);
            sync(made.database(), StandardOpenOption.WRITE);
            moveToPlace(made, files);
        } finally {
            delete(workshop);
        }
    }

    private static void requireRoom(WorkspaceFiles files) {
        if (!Files.isDirectory(files.folder())) {
            throw new StorageFailure(Reason.NO_FOLDER, files.folder());
        }
        for (Path wanted : List.of(files.database(), files.data())) {
            if (Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
                throw new StorageFailure(Reason.EXISTS, wanted);
            }
        }
    }

    private static Path workshop(WorkspaceFiles files) throws IOException {
        try {
            return Files.createTempDirectory(files.folder(), ".biyelelt-new-");
        } catch (AccessDeniedException e) {
            throw new StorageFailure(Reason.UNWRITABLE, files.folder(), e);
        }
    }

    private static void moveToPlace(WorkspaceFiles made, WorkspaceFiles files) throws IOException {
        Files.move(made.data(), files.data());
        try {
            Files.move(made.database(), files.database());
        } catch (IOException e) {
            delete(files.data());
            throw e;
        }
        syncFolder(files.data());
        syncFolder(files.folder());
    }

    /// Not every system lets a folder be forced to disk; those that do not, need it less.
    private static void syncFolder(Path folder) {
        try {
            sync(folder, StandardOpenOption.READ);
        } catch (IOException _) {
            // see above
        }
    }

    private static void sync(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> parts = Files.walk(folder)) {
            for (Path part : parts.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(part);
            }
        }
    }
}
