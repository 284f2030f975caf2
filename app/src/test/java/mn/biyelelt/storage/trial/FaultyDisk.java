package mn.biyelelt.storage.trial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import org.h2.store.fs.FilePath;

/// A disk that refuses to be changed from a chosen operation on. For any thread.
public final class FaultyDisk implements StorageDevice, AutoCloseable {

    /// How it refuses.
    public enum Fault {
        /// Once.
        HICCUP,
        /// From then on, until it is mended.
        BROKEN,
        /// From then on nothing may grow; what was freed may be written again.
        FULL,
        /// From then on not even reading works, until it is mended.
        GONE
    }

    private final MemoryDisk disk;
    private final Fault fault;
    private long failing;
    private Path spared = Path.of("/spared");
    private long operations;
    private boolean mended;
    private long room;

    /// @param failing number of the first operation that fails, counted from 1
    public FaultyDisk(MemoryDisk disk, Fault fault, long failing) {
        this.disk = disk;
        this.fault = fault;
        this.failing = failing;
    }

    /// From now on it refuses.
    public synchronized void fail() {
        failing = operations + 1;
        mended = false;
    }

    /// A folder that stands for another disk, on which everything works.
    public synchronized void spare(Path folder) {
        spared = folder;
    }

    private synchronized boolean isSpared(Path path) {
        return path.startsWith(spared);
    }

    /// From now on everything works.
    public synchronized void mend() {
        mended = true;
    }

    /// How many operations there were.
    synchronized long operations() {
        return operations;
    }

    synchronized boolean hasFailed() {
        return operations >= failing;
    }

    @Override
    public Kind kind(Path path) {
        return disk.kind(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (!isSpared(folder)) {
            reading();
        }
        return disk.list(folder);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        reading();
        return disk.modified(file);
    }

    @Override
    public synchronized long free(Path folder) {
        return fault == Fault.FULL && !mended && hasFailed() ? room : 1L << 40;
    }

    @Override
    public boolean isWritable(Path folder) {
        return disk.isWritable(folder);
    }

    @Override
    public DeviceFile read(Path file) throws IOException {
        if (isSpared(file)) {
            return disk.read(file);
        }
        reading();
        return new FaultyFile(disk.read(file));
    }

    @Override
    public DeviceFile edit(Path file) throws IOException {
        if (isSpared(file)) {
            return disk.edit(file);
        }
        reading();
        return new FaultyFile(disk.edit(file));
    }

    @Override
    public DeviceFile create(Path file) throws IOException {
        if (isSpared(file)) {
            return disk.create(file);
        }
        changing(0);
        return new FaultyFile(disk.create(file));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        changing(0);
        disk.createFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (!isSpared(from)) {
            changing(0);
        }
        disk.move(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (!isSpared(from)) {
            changing(0);
        }
        disk.replace(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        long freed = kind(path) == Kind.FILE ? disk.contents(path).length : 0;
        changing(-freed);
        disk.delete(path);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        if (!isSpared(folder)) {
            changing(0);
        }
        disk.syncFolder(folder);
    }

    @Override
    public String scheme() {
        return "faulty" + disk.scheme();
    }

    @Override
    public void close() {
        FilePath.unregister(FilePath.get(scheme() + ":/"));
    }

    private synchronized void reading() throws IOException {
        if (fault == Fault.GONE && !mended && hasFailed()) {
            throw new IOException("gone");
        }
    }

    /// @param growth bytes that the change needs more than before
    private synchronized void changing(long growth) throws IOException {
        operations++;
        if (mended || operations < failing) {
            return;
        }
        switch (fault) {
            case HICCUP -> {
                if (operations == failing) {
                    throw new IOException("hiccup");
                }
            }
            case BROKEN, GONE -> throw new IOException("broken");
            case FULL -> {
                if (growth > room) {
                    throw new IOException("full");
                }
                room -= growth;
            }
        }
    }

    private final class FaultyFile extends PassingFile {

        FaultyFile(DeviceFile file) {
            super(file);
        }

        @Override
        public long size() throws IOException {
            reading();
            return super.size();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            reading();
            return super.read(into, position);
        }

        /// What fails is half done.
        @Override
        public void write(ByteBuffer from, long position) throws IOException {
            long growth = Math.max(0, position + from.remaining() - super.size());
            try {
                changing(growth);
            } catch (IOException e) {
                super.write(from.slice(from.position(), from.remaining() / 2), position);
                throw e;
            }
            super.write(from, position);
        }

        @Override
        public void truncate(long size) throws IOException {
            changing(Math.min(0, size - super.size()));
            super.truncate(size);
        }

        @Override
        public void sync() throws IOException {
            changing(0);
            super.sync();
        }
    }
}
