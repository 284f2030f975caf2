package mn.biyelelt.storage.trial;

import java.io.IOException;
import java.nio.ByteBuffer;
import mn.biyelelt.storage.device.DeviceFile;

/// A file of a disk that stands before another: it passes everything on.
class PassingFile implements DeviceFile {

    private final DeviceFile file;

    PassingFile(DeviceFile file) {
        this.file = file;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return file.read(into, position);
    }

    @Override
    public void write(ByteBuffer from, long position) throws IOException {
        file.write(from, position);
    }

    @Override
    public void truncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void sync() throws IOException {
        file.sync();
    }

    @Override
    public boolean lock() throws IOException {
        return file.lock();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
