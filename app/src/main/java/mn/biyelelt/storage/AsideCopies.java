package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.secret.KeySlot;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.NewerSnapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;

/// The files in `aside/`, whatever they were: under a password each is kept within an [EncryptedCopy], except kept states,
/// which are encrypted by themselves.
///
/// @param from the files, with the key to read what is encrypted
/// @param to   the same files as they are to be
record AsideCopies(WorkspaceFiles from, WorkspaceFiles to) {

    private static final String SUFFIX = ".encrypted";

    /// Whether one is not encrypted though it should be.
    boolean isNeeded() throws IOException {
        for (Path file : files()) {
            if (isPlain(file) || hasOtherSlot(file)) {
                return true;
            }
        }
        return false;
    }

    void rewrite() throws IOException {
        for (Path file : files()) {
            if (to.protection().isOn()) {
                encrypt(file);
            } else {
                decrypt(file);
            }
        }
    }

    private void encrypt(Path file) throws IOException {
        Path made = unfinished(file);
        if (isPlain(file)) {
            EncryptedCopy.make(device(), file, made, to.protection());
            remains().replace(made, file.resolveSibling(file.getFileName() + SUFFIX));
            remains().delete(file);
        } else if (hasOtherSlot(file)) {
            SnapshotFolder.rekey(device(), file, to.protection().slot().orElseThrow(), made);
            remains().replace(made, file);
        }
    }

    /// What cannot be decrypted any more stays as it is.
    private void decrypt(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path made = unfinished(file);
        if (slot(file).isPresent()) {
            SnapshotFolder.write(device(), SnapshotFolder.read(device(), file, from.protection()), made,
                    to.protection());
            remains().replace(made, file);
        } else if (name.endsWith(SUFFIX) && EncryptedCopy.open(device(), file, made, from.protection())) {
            remains().replace(made, file.resolveSibling(name.substring(0, name.length() - SUFFIX.length())));
            remains().delete(file);
        }
    }

    private boolean isPlain(Path file) throws IOException {
        return !file.getFileName().toString().endsWith(SUFFIX) && slot(file).isEmpty();
    }

    private boolean hasOtherSlot(Path file) throws IOException {
        return slot(file).filter(slot -> !Optional.of(slot).equals(to.protection().slot())).isPresent();
    }

    /// The key of a state that is sound and encrypted under the key of this workspace.
    private Optional<KeySlot> slot(Path file) throws IOException {
        try {
            Optional<KeySlot> slot = SnapshotFolder.head(device(), file).slot();
            if (slot.isPresent() && !slot.equals(to.protection().slot())) {
                SnapshotFolder.read(device(), file, from.protection());
            }
            return slot;
        } catch (DamagedSnapshot | NewerSnapshot _) {
            return Optional.empty();
        }
    }

    private List<Path> files() throws IOException {
        return device().kind(to.aside()) == Kind.FOLDER
                ? device().list(to.aside()).stream().filter(file -> device().kind(file) == Kind.FILE).toList()
                : List.of();
    }

    private Path unfinished(Path file) {
        return to.data().resolve(file.getFileName() + ".new");
    }

    private Remains remains() {
        return new Remains(device(), to.protection().isOn());
    }

    private StorageDevice device() {
        return to.device();
    }
}
