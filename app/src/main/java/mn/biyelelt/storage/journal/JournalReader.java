package mn.biyelelt.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;

/// Reads a whole journal file, checks every record and says where the last whole one ends.
public final class JournalReader {

    /// Is told the records in order.
    public interface Listener {

        /// @param number  number of the change
        /// @param content what was appended
        void record(long number, byte[] content);
    }

    /// What was found in a file.
    ///
    /// @param first number that its first record has or will have
    /// @param last  number of the last record; one less than `first` if there is none
    /// @param end   where the last whole record ends; what stands behind it was never acknowledged
    public record Found(long first, long last, long end) {}

    private final Path file;
    private final Listener listener;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    private JournalReader(Path file, Listener listener) {
        this.file = file;
        this.listener = listener;
    }

    /// Reads `file` through and leaves it as it is.
    ///
    /// @param workspace whose journal it must be
    /// @throws DamagedJournal if a record before the last is broken, numbers are missing, or it is no journal of this workspace
    /// @throws NewerJournal   if a newer program wrote it
    public static Found read(StorageDevice device, Path file, UUID workspace, Listener listener)
            throws IOException {
        return new JournalReader(file, listener).read(device, workspace);
    }

    private Found read(StorageDevice device, UUID workspace) throws IOException {
        try (DeviceFile opened = device.read(file)) {
            bytes = opened.contents();
        }
        long first = head(workspace);
        long next = first;
        int end = Journal.HEAD;
        while (isRecord(end, next)) {
            byte[] content = content(end);
            listener.record(next, content);
            end += Journal.RECORD_HEAD + content.length;
            next++;
        }
        requireNothingBehind(end, next);
        return new Found(first, next - 1, end);
    }

    /// The number of the first record.
    private long head(UUID workspace) throws DamagedJournal, NewerJournal {
        if (bytes.limit() < Journal.HEAD || bytes.getLong(0) != Journal.MAGIC) {
            throw new DamagedJournal(file, 0);
        }
        int version = bytes.getInt(8);
        int checksum = Journal.checksum(bytes.slice(0, Journal.HEAD - 4));
        if (checksum != bytes.getInt(Journal.HEAD - 4)) {
            throw new DamagedJournal(file, 0);
        }
        if (version > Journal.VERSION) {
            throw new NewerJournal(file, version);
        }
        if (!workspace.equals(new UUID(bytes.getLong(12), bytes.getLong(20)))) {
            throw new DamagedJournal(file, 12);
        }
        return bytes.getLong(28);
    }

    /// Whether a whole record with that number stands at `at`.
    private boolean isRecord(int at, long number) {
        if (bytes.limit() - at < Journal.RECORD_HEAD || bytes.getLong(at + 4) != number) {
            return false;
        }
        int length = bytes.getInt(at);
        return length >= 0 && length <= bytes.limit() - at - Journal.RECORD_HEAD
                && bytes.getInt(at + 12) == Journal.checksum(number, content(at));
    }

    private byte[] content(int at) {
        var content = new byte[bytes.getInt(at)];
        bytes.get(at + Journal.RECORD_HEAD, content);
        return content;
    }

    /// A torn record is the last one; a whole later record behind a broken one tells of damage.
    private void requireNothingBehind(int end, long next) throws DamagedJournal {
        for (int at = end + 1; at <= bytes.limit() - Journal.RECORD_HEAD; at++) {
            long number = bytes.getLong(at + 4);
            if (number > next && number - next < bytes.limit() && isRecord(at, number)) {
                throw new DamagedJournal(file, end);
            }
        }
    }
}
