package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.storage.Reconstruction.State;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.secret.Protection;
import mn.biyelelt.storage.snapshot.Snapshot;

/// The password of a workspace is set, changed or removed.
///
/// The two files of the key decide: while one of them is there, the workspace has a password. They are written before the first
/// file is encrypted, and deleted after the last one was decrypted; in between, either kind of file can be read. A removal that
/// is interrupted is therefore taken back by the next opening, a setting is finished by it.
///
/// @param present the password so far; empty if there is none
/// @param wanted  the password from now on; empty if there is to be none
record PasswordChange(Optional<Password> present, Optional<Password> wanted) {

    private static final long MARGIN = 1 << 20;

    /// The protection that the files are to have.
    ///
    /// @throws StorageFailure if the present password is another one; nothing was changed
    Protection wanted(WorkspaceFiles files, int rounds) {
        Protection now = files.protection();
        if (now.isOn() != present.isPresent() || present.isPresent() && !isRight(now, present.get())
                || wanted.filter(Password::isEmpty).isPresent()) {
            throw new StorageFailure(Reason.WRONG_PASSWORD, files.database());
        }
        return wanted.map(password -> now.isOn() ? now.behind(password, rounds) : Protection.by(password, rounds))
                .orElse(Protection.NONE);
    }

    /// Writes the files anew, while nobody else uses them.
    ///
    /// @param to    what [#wanted(WorkspaceFiles, int)] gave
    /// @param state what the workspace holds; it must be in a snapshot already
    static void carryOut(WorkspaceFiles files, UUID id, Protection to, State state, Aside aside)
            throws IOException, SQLException {
        requireRoom(files);
        WorkspaceFiles after = files.under(to);
        if (to.slot().isPresent()) {
            KeyFiles.write(files, id, to.slot().get());
            new Rewriting(after, after, id, aside).run(state);
        } else {
            new Rewriting(files, after, id, aside).run(state);
            KeyFiles.delete(files);
        }
    }

    /// Finishes what a power cut interrupted while the password was set or changed; without it, or if the disk does not let it
    /// be finished, everything can be read all the same.
    ///
    /// @return whether it is finished
    static boolean finish(Opening.Opened opened) {
        WorkspaceFiles files = opened.files();
        opened.parts().close();
        try (WorkspaceLock lock = opened.lock()) {
            Snapshot present = new Snapshot(opened.identity().id(), opened.state().number(), lock.since(),
                    opened.state().holdings());
            files.snapshots().add(present);
            new Rewriting(files, files, present.workspace(), new Aside(files, lock.since())).run(opened.state());
            return true;
        } catch (IOException | SQLException | RuntimeException _) {
            return false;
        }
    }

    private static boolean isRight(Protection now, Password password) {
        return !password.isEmpty()
                && now.slot().flatMap(slot -> Protection.unlocked(slot, password)).isPresent();
    }

    /// The largest file stands on the disk twice while it is written anew.
    private static void requireRoom(WorkspaceFiles files) throws IOException {
        StorageDevice device = files.device();
        var all = new ArrayList<>(List.of(files.database()));
        for (Path folder : List.of(files.data(), files.snapshots().folder(), files.aside())) {
            if (device.kind(folder) == Kind.FOLDER) {
                all.addAll(device.list(folder));
            }
        }
        long largest = 0;
        for (Path file : all) {
            if (device.kind(file) == Kind.FILE && !file.equals(files.lock()) && !file.equals(files.reserve())) {
                try (DeviceFile opened = device.read(file)) {
                    largest = Math.max(largest, opened.size());
                }
            }
        }
        if (device.free(files.folder()) < 2 * largest + MARGIN) {
            throw new StorageFailure(Reason.FULL, files.database());
        }
    }
}
