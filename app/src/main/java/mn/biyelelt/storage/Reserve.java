package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;

/// Room on the disk that is kept for an emergency: when the disk is full it is given up, so that what is saved can be brought
/// in order and closed.
///
/// @param bytes how much
record Reserve(StorageDevice device, Path file, long bytes) {

    private static final int PIECE = 1 << 20;

    /// Makes the reserve, or what is missing of it.
    ///
    /// @return whether it is there in full
    boolean keep() {
        try {
            if (size() == bytes) {
                return true;
            }
            giveUp();
            if (device.free(file.resolveSibling("")) < bytes + PIECE) {
                return false;
            }
            fill();
            return true;
        } catch (IOException _) {
            giveUp();
            return false;
        }
    }

    /// Frees the room.
    void giveUp() {
        try {
            if (device.kind(file) == Kind.FILE) {
                device.delete(file);
            }
        } catch (IOException _) {
            // then there is no more room than before
        }
    }

    private long size() throws IOException {
        if (device.kind(file) != Kind.FILE) {
            return 0;
        }
        try (DeviceFile opened = device.read(file)) {
            return opened.size();
        }
    }

    private void fill() throws IOException {
        try (DeviceFile made = device.create(file)) {
            for (long at = 0; at < bytes; at += PIECE) {
                made.write(ByteBuffer.allocate((int) Math.min(PIECE, bytes - at)), at);
            }
            made.sync();
        }
    }
}
