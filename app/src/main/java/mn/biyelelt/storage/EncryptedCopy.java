package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.secret.Protection;

/// A file of any kind and size, encrypted in pieces. A piece can be decrypted only in its own place, and the last one only as the
/// last, so that nothing can be left out.
final class EncryptedCopy {

    private static final byte[] HEAD = "biyelelt-encrypted 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 20;
    /// What encryption adds to a piece is far less.
    private static final int LONGEST = PIECE + 100;

    private EncryptedCopy() {
    }

    /// Makes one, forced to disk; a file of that name is replaced.
    static void make(StorageDevice device, Path file, Path copy, Protection protection) throws IOException {
        try (DeviceFile in = device.read(file); DeviceFile out = created(device, copy)) {
            out.write(ByteBuffer.wrap(HEAD), 0);
            long at = HEAD.length;
            long size = in.size();
            for (int piece = 0; piece == 0 || (long) piece * PIECE < size; piece++) {
                long from = (long) piece * PIECE;
                byte[] stored = protection.toDisk(bytes(in, from, (int) Math.min(PIECE, size - from)),
                        place(piece, from + PIECE >= size));
                ByteBuffer framed = ByteBuffer.allocate(4 + stored.length).putInt(stored.length).put(stored).flip();
                out.write(framed, at);
                at += 4 + stored.length;
            }
            out.sync();
        }
    }

    /// Makes the file again, forced to disk; a file of that name is replaced.
    ///
    /// @return whether the copy is whole and under this key; if not, what was made is nothing
    static boolean open(StorageDevice device, Path copy, Path file, Protection protection) throws IOException {
        try (DeviceFile in = device.read(copy); DeviceFile out = created(device, file)) {
            long size = in.size();
            long at = HEAD.length;
            for (int piece = 0; at + 4 < size; piece++) {
                int length = ByteBuffer.wrap(bytes(in, at, 4)).getInt();
                boolean last = at + 4 + length == size;
                Optional<byte[]> content = length <= 0 || length > LONGEST || at + 4 + length > size
                        ? Optional.empty()
                        : protection.fromDisk(bytes(in, at + 4, length), place(piece, last));
                if (content.isEmpty()) {
                    return false;
                }
                out.write(ByteBuffer.wrap(content.get()), (long) piece * PIECE);
                at += 4 + length;
            }
            out.sync();
            return at == size && size > HEAD.length;
        }
    }

    private static DeviceFile created(StorageDevice device, Path file) throws IOException {
        if (device.kind(file) == Kind.FILE) {
            device.delete(file);
        }
        return device.create(file);
    }

    private static byte[] bytes(DeviceFile file, long from, int length) throws IOException {
        var bytes = new byte[length];
        file.read(ByteBuffer.wrap(bytes), from);
        return bytes;
    }

    private static String place(int piece, boolean last) {
        return "aside " + piece + (last ? " last" : "");
    }
}
