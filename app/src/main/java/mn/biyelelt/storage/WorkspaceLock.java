package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;

/// The right to be the only one who has a workspace open; the operating system takes it back when the program dies.
///
/// The file tells too how the workspace was left: `closed 1234 5f0c2a91` with the number of the last change and a check, or `open`.
/// A number without its check is not believed: it would call edits missing that never were.
final class WorkspaceLock implements AutoCloseable {

    private static final String OPEN = "open\n";
    private static final String CLOSED = "closed ";

    private final DeviceFile file;
    private final OptionalLong closedAt;
    private final Instant since;

    private WorkspaceLock(DeviceFile file, OptionalLong closedAt, Instant since) {
        this.file = file;
        this.closedAt = closedAt;
        this.since = since;
    }

    /// Makes the lock of files that are complete and that nobody has opened yet.
    ///
    /// @param number of the change that they begin with
    static void beginning(WorkspaceFiles files, long number) throws IOException {
        try (DeviceFile file = files.device().create(files.lock())) {
            write(file, closed(number));
        }
    }

    /// @throws StorageFailure if another window or program has it
    static WorkspaceLock take(WorkspaceFiles files) throws IOException {
        StorageDevice device = files.device();
        DeviceFile file = device.kind(files.lock()) == Kind.FILE
                ? device.edit(files.lock())
                : device.create(files.lock());
        try {
            if (!file.lock()) {
                throw new StorageFailure(Reason.LOCKED, files.database());
            }
            OptionalLong closedAt = closedAt(file);
            write(file, OPEN);
            return new WorkspaceLock(file, closedAt, device.modified(files.lock()));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /// Whether another window or program has it, as far as the disk tells. Changes nothing.
    static boolean isHeld(WorkspaceFiles files) {
        try (DeviceFile file = files.device().edit(files.lock())) {
            return !file.lock();
        } catch (IOException _) {
            return false;
        }
    }

    /// How a workspace was left, without taking the lock.
    static OptionalLong closedAt(WorkspaceFiles files) throws IOException {
        if (files.device().kind(files.lock()) != Kind.FILE) {
            return OptionalLong.empty();
        }
        try (DeviceFile file = files.device().read(files.lock())) {
            return closedAt(file);
        }
    }

    /// The number of the last change, if the workspace was closed in order.
    OptionalLong closedAt() {
        return closedAt;
    }

    /// When it was taken, by the disk's clock.
    Instant since() {
        return since;
    }

    /// Notes that the workspace is left in order.
    ///
    /// @param number of the last change
    void leave(long number) throws IOException {
        write(file, closed(number));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static void write(DeviceFile file, String text) throws IOException {
        file.truncate(0);
        file.write(StandardCharsets.US_ASCII.encode(text), 0);
        file.sync();
    }

    private static OptionalLong closedAt(DeviceFile file) throws IOException {
        if (file.size() > 40) {
            return OptionalLong.empty();
        }
        String text = StandardCharsets.US_ASCII.decode(file.contents()).toString();
        int end = text.lastIndexOf(' ');
        if (!text.startsWith(CLOSED) || end < CLOSED.length()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(text.substring(CLOSED.length(), end));
            return text.equals(closed(number)) ? OptionalLong.of(number) : OptionalLong.empty();
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    private static String closed(long number) {
        var check = new CRC32C();
        String said = CLOSED + number;
        check.update(said.getBytes(StandardCharsets.US_ASCII));
        return said + " " + HexFormat.of().toHexDigits((int) check.getValue()) + "\n";
    }
}
