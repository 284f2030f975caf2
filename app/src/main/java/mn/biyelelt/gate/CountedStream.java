package mn.biyelelt.gate;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that breaks off with an [IOException] when it gave more bytes than it may: what unpacks may never end.
public final class CountedStream extends FilterInputStream {

    private final long most;
    private long count;

    /// @param most bytes altogether
    public CountedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        count += read;
        if (count > most) {
            throw new IOException("more than " + most + " bytes");
        }
    }
}
