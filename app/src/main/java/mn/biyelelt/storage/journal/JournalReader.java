package mn.biyelelt.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.journal.JournalFile.Head;
import mn.biyelelt.storage.journal.JournalFile.Record;
import mn.biyelelt.storage.journal.JournalFile.State;

/// Reads a journal file and leaves it as it is: checks every record, and behind something broken looks for the next whole one.
public final class JournalReader {

    /// The search behind something broken sums up at most so many times the file's size.
    private static final long PATIENCE = 64;
    /// A disk loses unwritten data in pieces of this size.
    private static final int SECTOR = 512;

    private final Path file;
    private final ByteBuffer bytes;
    private final List<Record> records = new ArrayList<>();
    private long effort;

    private JournalReader(Path file, ByteBuffer bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /// @throws NewerJournal if a newer program wrote it
    public static JournalFile read(StorageDevice device, Path file) throws IOException {
        try (DeviceFile opened = device.read(file)) {
            return new JournalReader(file, opened.contents()).read();
        }
    }

    /// The head of a journal file; empty if it is broken.
    ///
    /// @throws NewerJournal if a newer program wrote it
    public static Optional<Head> head(StorageDevice device, Path file) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(Journal.HEAD);
        try (DeviceFile opened = device.read(file)) {
            opened.read(start, 0);
        }
        return new JournalReader(file, start.flip()).head();
    }

    private JournalFile read() throws NewerJournal {
        Optional<Head> head = head();
        long next = head.map(Head::first).orElse(0L);
        int at = Journal.HEAD;
        while (isRecord(at, next) && !isSeal(at)) {
            at = take(at, next);
            next++;
        }
        int end = at;
        if (isRecord(at, next) && end + Journal.RECORD_HEAD == bytes.limit()) {
            return new JournalFile(file, head, records, end, State.SEALED);
        }
        if (head.isPresent() && end == bytes.limit()) {
            return new JournalFile(file, head, records, end, State.WHOLE);
        }
        boolean more = search(head.isPresent() ? end : 0, next);
        boolean torn = head.isPresent() && !more && isTorn(end);
        return new JournalFile(file, head, records, end, torn ? State.TORN : State.DAMAGED);
    }

    private Optional<Head> head() throws NewerJournal {
        if (bytes.limit() < Journal.HEAD || bytes.getLong(0) != Journal.MAGIC
                || Journal.checksum(bytes.slice(0, Journal.HEAD - 4)) != bytes.getInt(Journal.HEAD - 4)) {
            return Optional.empty();
        }
        if (bytes.getInt(8) > Journal.ENCRYPTED) {
            throw new NewerJournal(file, bytes.getInt(8));
        }
        return Optional.of(new Head(new UUID(bytes.getLong(12), bytes.getLong(20)), bytes.getLong(28),
                bytes.getInt(8) == Journal.ENCRYPTED));
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

    private boolean isSeal(int at) {
        return bytes.getInt(at) == 0;
    }

    private ByteBuffer content(int at) {
        return bytes.slice(at + Journal.RECORD_HEAD, bytes.getInt(at));
    }

    /// @return where the record ends
    private int take(int at, long number) {
        ByteBuffer content = content(at);
        records.add(new Record(number, content));
        return at + Journal.RECORD_HEAD + content.limit();
    }

    /// Takes the whole records that stand somewhere behind `from`.
    ///
    /// @param least what their numbers are at least
    /// @return whether there is anything that was once written whole
    private boolean search(int from, long least) {
        boolean found = false;
        long next = least;
        int at = from + 1;
        while (at <= bytes.limit() - Journal.RECORD_HEAD && effort < PATIENCE * bytes.limit()) {
            long number = bytes.getLong(at + 4);
            if (number >= Math.max(1, next) && number - next <= bytes.limit() && tried(at, number)) {
                found = true;
                at = isSeal(at) ? at + Journal.RECORD_HEAD : take(at, number);
                next = number + 1;
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean tried(int at, long number) {
        int length = bytes.getInt(at);
        if (length < 0 || length > bytes.limit() - at - Journal.RECORD_HEAD) {
            return false;
        }
        effort += length;
        return isRecord(at, number);
    }

    /// Whether what stands at the end can be one record whose writing was interrupted: it ends too early, or pieces of it were
    /// never written and read as zeros. A record that is there from end to end, but altered, is damage.
    private boolean isTorn(int at) {
        int size = bytes.limit() - at;
        if (size < Journal.RECORD_HEAD) {
            return true;
        }
        int length = bytes.getInt(at);
        return length >= 0 && size < Journal.RECORD_HEAD + (long) length || hasUnwrittenSector(at);
    }

    /// Sectors are those of the file.
    private boolean hasUnwrittenSector(int at) {
        int from = at;
        while (from < bytes.limit()) {
            int to = Math.min(bytes.limit(), (from / SECTOR + 1) * SECTOR);
            if (isZero(from, to)) {
                return true;
            }
            from = to;
        }
        return false;
    }

    private boolean isZero(int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes.get(at) != 0) {
                return false;
            }
        }
        return true;
    }
}
