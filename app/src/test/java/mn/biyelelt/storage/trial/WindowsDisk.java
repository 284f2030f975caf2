package mn.biyelelt.storage.trial;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import org.h2.store.fs.FilePath;

/// A disk with the manners of Windows, or stricter ones: what is open is neither replaced nor deleted, and no folder that holds it is
/// given another name. For any thread.
final class WindowsDisk implements StorageDevice, AutoCloseable {

    private final MemoryDisk disk;
    private final Map<Path, Integer> open = new HashMap<>();

    WindowsDisk(MemoryDisk disk) {
        this.disk = disk;
    }

    /// Nothing is left open.
    synchronized boolean isFree() {
        return open.isEmpty();
    }

    @Override
    public Kind kind(Path path) {
        return disk.kind(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return disk.modified(file);
    }

    @Override
    public long free(Path folder) {
        return disk.free(folder);
    }

    @Override
    public boolean isWritable(Path folder) {
        return disk.isWritable(folder);
    }

    @Override
    public DeviceFile read(Path file) throws IOException {
        return new HeldFile(file, disk.read(file));
    }

    @Override
    public DeviceFile edit(Path file) throws IOException {
        return new HeldFile(file, disk.edit(file));
    }

    @Override
    public DeviceFile create(Path file) throws IOException {
        return new HeldFile(file, disk.create(file));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        refuseHeld(from);
        disk.move(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        refuseHeld(from);
        refuseHeld(to);
        disk.replace(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        refuseHeld(path);
        disk.delete(path);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        disk.syncFolder(folder);
    }

    @Override
    public String scheme() {
        return "windows" + disk.scheme();
    }

    @Override
    public void close() {
        FilePath.unregister(FilePath.get(scheme() + ":/"));
    }

    private synchronized void refuseHeld(Path path) throws IOException {
        if (open.keySet().stream().anyMatch(held -> held.startsWith(path))) {
            throw new AccessDeniedException(path.toString());
        }
    }

    private synchronized void hold(Path file, int more) {
        open.merge(file, more, Integer::sum);
        open.remove(file, 0);
    }

    private final class HeldFile extends PassingFile {

        private final Path path;
        private boolean closed;

        HeldFile(Path path, DeviceFile file) {
            super(file);
            this.path = path;
            hold(path, 1);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                hold(path, -1);
            }
            super.close();
        }
    }
}
