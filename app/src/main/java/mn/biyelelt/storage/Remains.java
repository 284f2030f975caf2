package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;

/// Puts files in the place of others and deletes files, so that as little as possible remains of the old contents: they are
/// overwritten with zeros where the system allows it. On media that write elsewhere instead of over (flash, copies that the
/// system keeps) they may remain all the same.
///
/// @param device    the disk
/// @param overwrite whether the old contents matter
record Remains(StorageDevice device, boolean overwrite) {

    private static final int PIECE = 1 << 20;

    /// Puts `made` in the place of `file`. The old contents are overwritten only when the new name is safe on disk.
    void replace(Path made, Path file) throws IOException {
        if (overwrite && device.kind(file) == StorageDevice.Kind.FILE) {
            replaceOpened(made, file);
        } else {
            replaceSafely(made, file);
        }
    }

    /// Deletes a file.
    void delete(Path file) throws IOException {
        if (overwrite) {
            try (DeviceFile opened = device.edit(file)) {
                zero(opened);
            }
        }
        device.delete(file);
    }

    private void replaceOpened(Path made, Path file) throws IOException {
        boolean replaced = false;
        try (DeviceFile old = device.edit(file)) {
            replaceSafely(made, file);
            replaced = true;
            zero(old);
        } catch (IOException e) {
            if (replaced) {
                return;
            }
            if (device.kind(made) != StorageDevice.Kind.FILE) {
                throw e;
            }
            // some systems let no open file be replaced
            replaceSafely(made, file);
        }
    }

    /// Forcing the file again takes its new name to disk on systems where a folder cannot be forced.
    private void replaceSafely(Path made, Path file) throws IOException {
        device.replace(made, file);
        device.syncFolder(made.resolveSibling(""));
        device.syncFolder(file.resolveSibling(""));
        try (DeviceFile placed = device.edit(file)) {
            placed.sync();
        }
    }

    private static void zero(DeviceFile file) throws IOException {
        long size = file.size();
        for (long at = 0; at < size; at += PIECE) {
            file.write(ByteBuffer.allocate((int) Math.min(PIECE, size - at)), at);
        }
        file.sync();
    }
}
