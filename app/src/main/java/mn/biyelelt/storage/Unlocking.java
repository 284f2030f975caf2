package mn.biyelelt.storage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.secret.KeySlot;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.secret.Protection;

/// Finds out whether a workspace has a password, and opens its key with it. Reads only.
final class Unlocking {

    private Unlocking() {
    }

    /// The same files, with their contents under the workspace's key if it has one. A password for a workspace without one is
    /// not looked at.
    ///
    /// @throws StorageFailure if the password is missing or another one, or if no sound key is left
    static WorkspaceFiles unlocked(WorkspaceFiles files, Identity identity, Optional<Password> password)
            throws IOException {
        if (files.protection().isOn()) {
            return files;
        }
        List<KeySlot> slots = slots(files, identity);
        if (slots.isEmpty()) {
            return files;
        }
        Password given = password.orElseThrow(() -> new StorageFailure(Reason.PASSWORD_NEEDED, files.database()));
        return slots.stream()
                .flatMap(slot -> given.isEmpty() ? null : Protection.unlocked(slot, given).stream())
                .findFirst()
                .map(files::under)
                .orElseThrow(() -> new StorageFailure(Reason.WRONG_PASSWORD, files.database()));
    }

    /// Those of the key's two files or, if neither is sound, of the snapshots.
    private static List<KeySlot> slots(WorkspaceFiles files, Identity identity) throws IOException {
        List<KeySlot> slots = KeyFiles.read(files, identity.id()).slots();
        if (!slots.isEmpty() || !identity.traces().encrypted()) {
            return slots;
        }
        List<KeySlot> kept = identity.traces().slots().stream().distinct().toList();
        if (kept.isEmpty()) {
            throw new StorageFailure(Reason.KEY_LOST, files.key());
        }
        return kept;
    }
}
