package mn.biyelelt.storage.device;

import java.io.IOException;
import java.nio.ByteBuffer;

/// An open file of a [StorageDevice].
public interface DeviceFile extends AutoCloseable {

    /// Files larger than this are not read as a whole.
    int MOST_BYTES = 1 << 30;

    /// In bytes.
    long size() throws IOException;

    /// Reads from `position` on until the buffer is full or the file ends.
    ///
    /// @return how many bytes were read
    int read(ByteBuffer into, long position) throws IOException;

    /// Writes all that remains in the buffer.
    void write(ByteBuffer from, long position) throws IOException;

    /// Cuts off what stands behind `size`; a shorter file stays as it is.
    void truncate(long size) throws IOException;

    /// Forces contents and size to disk.
    void sync() throws IOException;

    /// Takes the file for this opener alone, as long as it is open. Who opens it meanwhile may read it all the same.
    ///
    /// @return whether nobody else has it
    boolean lock() throws IOException;

    @Override
    void close() throws IOException;

    /// The whole file.
    ///
    /// @throws IOException too if it is larger than a gigabyte or than the memory takes
    default ByteBuffer contents() throws IOException {
        long size = size();
        if (size > Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 3)) {
            throw new IOException("too large to be read: " + size + " bytes");
        }
        ByteBuffer contents = ByteBuffer.allocate((int) size);
        read(contents, 0);
        return contents.flip();
    }
}
