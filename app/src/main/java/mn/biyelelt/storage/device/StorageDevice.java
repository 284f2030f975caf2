package mn.biyelelt.storage.device;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The disk as storage sees it. Every failure is an [IOException]. For any thread; opened files are for one thread at a time.
///
/// A power cut may undo whatever was not forced: contents by [DeviceFile#sync()], names by [#syncFolder(Path)].
public interface StorageDevice {

    /// What a path leads to.
    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        /// Something that is neither; it is left alone.
        OTHER
    }

    Kind kind(Path path);

    /// What stands in a folder, in the order of the names.
    List<Path> list(Path folder) throws IOException;

    /// When the file was last written, by the disk's own clock. For people to read; never to decide what came first.
    Instant modified(Path file) throws IOException;

    /// How many bytes the folder's medium still takes.
    long free(Path folder) throws IOException;

    /// Whether files may be made and changed in the folder.
    boolean isWritable(Path folder);

    /// Opens a file that exists, for reading.
    DeviceFile read(Path file) throws IOException;

    /// Opens a file that exists, for reading and writing.
    DeviceFile edit(Path file) throws IOException;

    /// Makes an empty file for reading and writing.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if there is one
    DeviceFile create(Path file) throws IOException;

    void createFolder(Path folder) throws IOException;

    /// Gives a file or folder another name on the same medium, in one step.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if the name is taken
    void move(Path from, Path to) throws IOException;

    /// As [#move(Path, Path)], but a file of that name is replaced, in one step too.
    void replace(Path from, Path to) throws IOException;

    /// Deletes a file or an empty folder.
    void delete(Path path) throws IOException;

    /// Forces to disk which names the folder holds.
    void syncFolder(Path folder) throws IOException;

    /// The scheme under which H2's file systems can reach this device.
    String scheme();
}
