package mn.biyelelt.storage;

import java.io.IOException;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;

/// The right to be the only one who has a workspace open; the operating system takes it back when the program dies.
final class WorkspaceLock implements AutoCloseable {

    private final DeviceFile file;

    private WorkspaceLock(DeviceFile file) {
        this.file = file;
    }

    /// @throws StorageFailure if another window or program has it
    static WorkspaceLock take(WorkspaceFiles files) throws IOException {
        StorageDevice device = files.device();
        DeviceFile file = device.kind(files.lock()) == Kind.FILE
                ? device.edit(files.lock())
                : device.create(files.lock());
        if (!file.lock()) {
            file.close();
            throw new StorageFailure(Reason.LOCKED, files.database());
        }
        return new WorkspaceLock(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
