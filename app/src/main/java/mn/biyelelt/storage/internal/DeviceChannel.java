package mn.biyelelt.storage.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import mn.biyelelt.storage.device.DeviceFile;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// A [DeviceFile] as H2 wants a file.
final class DeviceChannel extends FileBaseDefault {

    private final DeviceFile file;

    DeviceChannel(DeviceFile file) {
        this.file = file;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
        int wanted = into.remaining();
        int count = file.read(into, position);
        return count == 0 && wanted > 0 ? -1 : count;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        int count = from.remaining();
        file.write(from, position);
        return count;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.sync();
    }

    /// The lock lasts as long as the file is open.
    @Override
    public synchronized @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return shared || file.lock() ? new HeldLock(this) : null;
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    private static final class HeldLock extends FileLock {

        HeldLock(FileChannel channel) {
            super(channel, 0, Long.MAX_VALUE, false);
        }

        @Override
        public boolean isValid() {
            return acquiredBy().isOpen();
        }

        @Override
        public void release() {
            // with the file
        }
    }
}
