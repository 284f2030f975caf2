package mn.biyelelt.storage.device;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The disks and sticks of this machine.
public final class LocalDisk implements StorageDevice {

    @Override
    public Kind kind(Path path) {
        if (Files.isRegularFile(path)) {
            return Kind.FILE;
        }
        if (Files.isDirectory(path)) {
            return Kind.FOLDER;
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? Kind.OTHER : Kind.NOTHING;
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    @Override
    public long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    @Override
    public boolean isWritable(Path folder) {
        return Files.isWritable(folder);
    }

    @Override
    public DeviceFile read(Path file) throws IOException {
        return new LocalFile(FileChannel.open(file, StandardOpenOption.READ));
    }

    @Override
    public DeviceFile edit(Path file) throws IOException {
        return new LocalFile(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    @Override
    public DeviceFile create(Path file) throws IOException {
        return new LocalFile(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /// The system's own step replaces; that the name is free is made sure before, and nobody but the holder of a workspace's
    /// lock moves its files.
    @Override
    public void move(Path from, Path to) throws IOException {
        if (kind(to) != Kind.NOTHING) {
            throw new FileAlreadyExistsException(to.toString());
        }
        replace(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    /// Not every system lets a folder be opened; those that do not, keep names without it.
    @Override
    public void syncFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    @Override
    public String scheme() {
        return "biyelelt";
    }
}
