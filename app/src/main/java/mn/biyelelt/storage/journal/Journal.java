package mn.biyelelt.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32C;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;

/// A journal file opened for appending. One thread at a time.
///
/// A record is written and forced to disk before the next one begins, so that a power cut can tear only the last, which
/// nobody was told is saved.
public final class Journal implements AutoCloseable {

    /// Where the records of a new file begin.
    public static final long EMPTY = 40;
    /// Version of the file format; part of each file's head.
    static final int VERSION = 1;
    /// The first eight bytes of each journal.
    static final long MAGIC = 0x4249_594A_4F55_524EL;
    /// Bytes of a file's head: magic, version, workspace, first number, checksum.
    static final int HEAD = (int) EMPTY;
    /// Bytes of a record before its content: length, number, checksum.
    static final int RECORD_HEAD = 4 + 8 + 4;
    /// Content of the record that says: the journal goes on in the next file.
    private static final byte[] SEAL = new byte[0];

    private final DeviceFile file;
    private long end;

    private Journal(DeviceFile file, long end) {
        this.file = file;
        this.end = end;
    }

    /// The name of the journal with that number.
    public static String name(int number) {
        return String.format(Locale.ROOT, "journal-%06d.log", number);
    }

    /// The name that follows a journal's.
    public static String nameAfter(Path journal) {
        String name = journal.getFileName().toString();
        return name(Integer.parseInt(name.substring("journal-".length(), name.length() - ".log".length())) + 1);
    }

    /// Whether the file's name is one of a journal.
    public static boolean isJournal(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.length() == name(0).length() && name.startsWith("journal-") && name.endsWith(".log")
                && name.substring("journal-".length(), name.length() - ".log".length()).chars()
                        .allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /// Makes an empty journal file, safe on disk, its name included; it has its name only when it is whole.
    ///
    /// @param workspace identity of the workspace it belongs to
    /// @param first     number of its first change
    public static void create(StorageDevice device, Path file, UUID workspace, long first) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD)
                .putLong(MAGIC)
                .putInt(VERSION)
                .putLong(workspace.getMostSignificantBits())
                .putLong(workspace.getLeastSignificantBits())
                .putLong(first);
        head.putInt(checksum(head.duplicate().flip())).flip();
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        if (device.kind(unfinished) == Kind.FILE) {
            device.delete(unfinished);
        }
        try (DeviceFile made = device.create(unfinished)) {
            made.write(head, 0);
            made.sync();
        }
        device.move(unfinished, file);
        device.syncFolder(file.resolveSibling(""));
    }

    /// Opens a journal for appending behind `end`; what stands there is cut off.
    ///
    /// @param end where the last whole record ends, as [JournalReader] found it
    public static Journal open(StorageDevice device, Path file, long end) throws IOException {
        DeviceFile opened = device.edit(file);
        try {
            if (opened.size() > end) {
                opened.truncate(end);
                opened.sync();
            }
            return new Journal(opened, end);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    /// Where the last whole record ends.
    public long end() {
        return end;
    }

    /// Appends a change; when the method returns, no kill or power cut can lose it.
    ///
    /// @throws IOException if that could not be reached; what was written of the record is taken back as far as possible, and
    ///                     the journal must not be appended to any more
    public void append(long number, byte[] content) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(RECORD_HEAD + content.length)
                .putInt(content.length)
                .putLong(number)
                .putInt(checksum(number, content))
                .put(content)
                .flip();
        try {
            file.write(record, end);
            file.sync();
            end += record.limit();
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
    }

    /// Notes that the journal goes on in the next file, which exists already: if that one disappears, it will be missed.
    ///
    /// @param next number of the next change
    public void seal(long next) throws IOException {
        append(next, SEAL);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// CRC32C over length, number and content.
    static int checksum(long number, ByteBuffer content) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(12).putInt(content.remaining()).putLong(number).flip());
        crc.update(content.duplicate());
        return (int) crc.getValue();
    }

    /// CRC32C over a file's head before the checksum.
    static int checksum(ByteBuffer head) {
        var crc = new CRC32C();
        crc.update(head);
        return (int) crc.getValue();
    }

    private static int checksum(long number, byte[] content) {
        return checksum(number, ByteBuffer.wrap(content));
    }

    private void takeBack(IOException reason) {
        try {
            file.truncate(end);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
