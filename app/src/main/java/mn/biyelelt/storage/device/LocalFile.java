package mn.biyelelt.storage.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/// A file of [LocalDisk]. The thread that uses it must never be interrupted: an interrupt closes the channel.
final class LocalFile implements DeviceFile {

    /// Behind everything that a file can hold: Windows lets nobody else read what is locked.
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    LocalFile(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        int total = 0;
        int count = 0;
        while (into.hasRemaining() && count >= 0) {
            count = channel.read(into, position + total);
            total += Math.max(count, 0);
        }
        return total;
    }

    @Override
    public void write(ByteBuffer from, long position) throws IOException {
        long at = position;
        while (from.hasRemaining()) {
            at += channel.write(from, at);
        }
    }

    @Override
    public void truncate(long size) throws IOException {
        channel.truncate(size);
    }

    @Override
    public void sync() throws IOException {
        channel.force(true);
    }

    @Override
    public boolean lock() throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
