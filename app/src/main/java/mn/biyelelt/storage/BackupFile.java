package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.LocalDisk;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.secret.KeySlot;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.secret.Protection;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.NewerSnapshot;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;

/// A snapshot in a file of its own, wherever it lies. Data only: nothing in it is ever run. Everything that reads throws
/// [StorageFailure] if it is no backup, a damaged one or a newer program's.
///
/// @param file absolute
record BackupFile(StorageDevice device, Path file) {

    /// One on this machine's disks.
    static BackupFile local(Path file) {
        return new BackupFile(new LocalDisk(), file.toAbsolutePath());
    }

    /// Whether it is encrypted.
    boolean hasPassword() {
        return slot().isPresent();
    }

    /// @param password that the workspace had when it was backed up
    /// @throws StorageFailure also if the password is missing or another one
    Snapshot read(Optional<Password> password) {
        return read(protection(password));
    }

    Snapshot read(Protection protection) {
        return told(() -> SnapshotFolder.read(device, file, protection));
    }

    /// Writes a state; the file has its name only when it was read back and is the same.
    ///
    /// @throws StorageFailure if there is something of that name already, or no folder for it
    void write(Snapshot snapshot, Protection protection) throws IOException {
        Path folder = file.resolveSibling("");
        if (device.kind(file) != Kind.NOTHING) {
            throw new StorageFailure(Reason.EXISTS, file);
        }
        if (device.kind(folder) != Kind.FOLDER) {
            throw new StorageFailure(Reason.NO_FOLDER, folder);
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            SnapshotFolder.write(device, snapshot, unfinished, protection);
            device.move(unfinished, file);
        } catch (IOException e) {
            removeQuietly(unfinished);
            throw e;
        }
        device.syncFolder(folder);
    }

    /// What the key that stands in a sound backup gives.
    private Protection protection(Optional<Password> password) {
        Optional<KeySlot> slot = slot();
        if (slot.isEmpty()) {
            return Protection.NONE;
        }
        Password given = password.orElseThrow(() -> new StorageFailure(Reason.PASSWORD_NEEDED, file));
        return (given.isEmpty() ? Optional.<Protection>empty() : Protection.unlocked(slot.get(), given))
                .orElseThrow(() -> new StorageFailure(Reason.WRONG_PASSWORD, file));
    }

    private Optional<KeySlot> slot() {
        return told(() -> SnapshotFolder.verify(device, file)).slot();
    }

    private void removeQuietly(Path unfinished) {
        try {
            if (device.kind(unfinished) == Kind.FILE) {
                device.delete(unfinished);
            }
        } catch (IOException _) {
            // it does not have the name of a backup
        }
    }

    private interface Reading<T> {

        T run() throws IOException;
    }

    private <T> T told(Reading<T> reading) {
        if (device.kind(file) != Kind.FILE) {
            throw new StorageFailure(Reason.NO_BACKUP, file);
        }
        try {
            return reading.run();
        } catch (NewerSnapshot e) {
            throw new StorageFailure(Reason.NEWER, file, e);
        } catch (DamagedSnapshot e) {
            throw new StorageFailure(Reason.NO_BACKUP, file, e);
        } catch (IOException e) {
            throw new StorageFailure(Reason.DISK, file, e);
        }
    }
}
