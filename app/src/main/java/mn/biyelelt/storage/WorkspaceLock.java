package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import mn.biyelelt.storage.StorageFailure.Reason;

/// The right to be the only one who has a workspace open; the operating system takes it back when the program dies.
final class WorkspaceLock implements AutoCloseable {

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws StorageFailure if another window or program has it
    static WorkspaceLock take(WorkspaceFiles files) throws IOException {
        FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(channel)) {
            channel.close();
            throw new StorageFailure(Reason.LOCKED, files.database());
        }
        return new WorkspaceLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// The lock lasts as long as the channel is open.
    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
