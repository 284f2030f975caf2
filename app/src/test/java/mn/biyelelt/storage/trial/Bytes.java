package mn.biyelelt.storage.trial;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The contents of a file in memory.
final class Bytes {

    private byte[] bytes = new byte[0];
    private int size;

    int size() {
        return size;
    }

    byte[] contents() {
        return Arrays.copyOf(bytes, size);
    }

    int read(ByteBuffer into, long position) {
        int count = (int) Math.max(0, Math.min(into.remaining(), size - position));
        into.put(bytes, (int) Math.min(position, size), count);
        return count;
    }

    void write(long position, byte[] added) {
        int end = Math.toIntExact(position + added.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        }
        System.arraycopy(added, 0, bytes, (int) position, added.length);
        size = Math.max(size, end);
    }

    void truncate(long to) {
        if (to < size) {
            Arrays.fill(bytes, (int) to, size, (byte) 0);
            size = (int) to;
        }
    }

    Bytes copy() {
        var copy = new Bytes();
        copy.bytes = contents();
        copy.size = size;
        return copy;
    }

    static Bytes of(byte[] contents) {
        var made = new Bytes();
        made.bytes = contents.clone();
        made.size = contents.length;
        return made;
    }
}
