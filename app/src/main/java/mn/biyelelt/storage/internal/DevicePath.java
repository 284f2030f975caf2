package mn.biyelelt.storage.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import org.h2.message.DbException;
import org.h2.store.fs.FilePath;

/// Leads H2 to the files of a [StorageDevice].
///
/// A semicolon in a path would end the file name in H2's URL, so it is written as `%3B` there, and decoded here.
final class DevicePath extends FilePath {

    private final StorageDevice device;
    private final Path path;

    private DevicePath(StorageDevice device, Path path) {
        this.device = device;
        this.path = path;
        this.name = device.scheme() + ":" + encode(path.toString());
    }

    /// Makes the device known to H2 under its scheme; doing it again changes nothing.
    static void register(StorageDevice device) {
        FilePath.register(new DevicePath(device, Path.of("")));
    }

    /// The URL of a database file.
    ///
    /// @param path absolute, without the `.mv.db`
    static String url(StorageDevice device, String path) {
        return "jdbc:h2:" + name(device, path);
    }

    /// The name of a file as H2 takes it.
    static String name(StorageDevice device, String path) {
        return device.scheme() + ":" + encode(path);
    }

    @Override
    public String getScheme() {
        return device.scheme();
    }

    @Override
    public FilePath getPath(String encoded) {
        return at(Path.of(decode(encoded.substring(device.scheme().length() + 1))));
    }

    @Override
    public boolean exists() {
        return device.kind(path) != Kind.NOTHING;
    }

    @Override
    public boolean isDirectory() {
        return device.kind(path) == Kind.FOLDER;
    }

    @Override
    public boolean isRegularFile() {
        return device.kind(path) == Kind.FILE;
    }

    @Override
    public boolean isAbsolute() {
        return path.isAbsolute();
    }

    @Override
    public FilePath toRealPath() {
        return at(path.toAbsolutePath().normalize());
    }

    @Override
    public FilePath getParent() {
        return at(path.resolveSibling(""));
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return run(() -> device.list(path).stream().<FilePath>map(this::at).toList());
    }

    @Override
    public long size() {
        return run(() -> {
            try (var file = device.read(path)) {
                return file.size();
            }
        });
    }

    @Override
    public long lastModified() {
        return run(() -> device.kind(path) == Kind.NOTHING ? Instant.EPOCH : device.modified(path)).toEpochMilli();
    }

    @Override
    public boolean canWrite() {
        return device.isWritable(path);
    }

    @Override
    public boolean setReadOnly() {
        return false;
    }

    @Override
    public boolean createFile() {
        if (exists()) {
            return false;
        }
        run(() -> {
            device.create(path).close();
            return true;
        });
        return true;
    }

    @Override
    public void createDirectory() {
        if (!isDirectory()) {
            run(() -> {
                device.createFolder(path);
                return true;
            });
        }
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        Path to = ((DevicePath) target).path;
        run(() -> {
            if (atomicReplace) {
                device.replace(path, to);
            } else {
                device.move(path, to);
            }
            return true;
        });
    }

    @Override
    public void delete() {
        if (exists()) {
            run(() -> {
                device.delete(path);
                return true;
            });
        }
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (mode.equals("r")) {
            return new DeviceChannel(device.read(path));
        }
        return new DeviceChannel(exists() ? device.edit(path) : device.create(path));
    }

    private DevicePath at(Path other) {
        return new DevicePath(device, other);
    }

    private interface DiskWork<T> {

        T run() throws IOException;
    }

    /// H2 wants failures of the disk in its own kind of exception.
    private <T> T run(DiskWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw DbException.convertIOException(e, name);
        }
    }

    private static String encode(String path) {
        return path.replace("%", "%25").replace(";", "%3B");
    }

    private static String decode(String path) {
        return path.replace("%3B", ";").replace("%25", "%");
    }
}
