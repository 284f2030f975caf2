package mn.biyelelt.storage.journal;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was found in one journal file.
///
/// @param head    what its head says; empty if the head is broken
/// @param records all whole records, in the order of the file; numbers leave a gap where something is broken
/// @param end     where the last record before anything broken ends
/// @param state   how the file is
public record JournalFile(Path path, Optional<Head> head, List<Record> records, long end, State state) {

    /// How a journal file is.
    public enum State {
        /// Nothing is wrong.
        WHOLE,
        /// Whole, and the next file goes on.
        SEALED,
        /// The last record was not finished: it was never acknowledged.
        TORN,
        /// Something that was written is not there any more.
        DAMAGED
    }

    /// @param workspace whose journal it is
    /// @param first     number of its first record
    /// @param encrypted whether its contents are
    public record Head(UUID workspace, long first, boolean encrypted) {

        /// The head of a file that is to be made.
        public Head(UUID workspace, long first) {
            this(workspace, first, false);
        }
    }

    /// @param number of the change
    /// @param bytes  the change, as it was appended
    public record Record(long number, ByteBuffer bytes) {

        /// The change, as it was appended.
        public byte[] content() {
            var content = new byte[bytes.remaining()];
            bytes.duplicate().get(content);
            return content;
        }
    }

    public JournalFile {
        records = List.copyOf(records);
    }

    /// The number that follows the last whole record; 0 if nothing tells.
    public long next() {
        return records.isEmpty() ? head.map(Head::first).orElse(0L) : records.getLast().number() + 1;
    }

    /// Whether the file can be appended to.
    public boolean isUsable() {
        return state == State.WHOLE || state == State.TORN;
    }
}
