package mn.biyelelt.storage.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32C;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.device.StorageDevice.Kind;
import mn.biyelelt.storage.journal.JournalFile.Head;
import mn.biyelelt.storage.secret.Protection;

/// A journal file opened for appending. One thread at a time.
///
/// A record is written and forced to disk before the next one begins, so that a power cut can tear only the last, which
/// nobody was told is saved.
public final class Journal implements AutoCloseable {

    /// Where the records of a new file begin.
    public static final long EMPTY = 40;
    /// Version of the file format; part of each file's head.
    static final int VERSION = 1;
    /// Version of a file whose contents are encrypted: a program that does not know it must not touch the workspace.
    static final int ENCRYPTED = 2;
    /// The first eight bytes of each journal.
    static final long MAGIC = 0x4249_594A_4F55_524EL;
    /// Bytes of a file's head: magic, version, workspace, first number, checksum.
    static final int HEAD = (int) EMPTY;
    /// Bytes of a record before its content: length, number, checksum.
    static final int RECORD_HEAD = 4 + 8 + 4;
    /// Content of the record that says: the journal goes on in the next file.
    private static final byte[] SEAL = new byte[0];

    private final DeviceFile file;
    private final Protection protection;
    private long end;

    private Journal(DeviceFile file, Protection protection, long end) {
        this.file = file;
        this.protection = protection;
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
    /// @param head       whose it is and where it begins
    /// @param protection how its contents will be written
    public static void create(StorageDevice device, Path file, Head head, Protection protection) throws IOException {
        Path unfinished = written(device, file, head(head, protection));
        device.move(unfinished, file);
        device.syncFolder(file.resolveSibling(""));
    }

    /// Writes a journal that was read anew beside it, forced to disk, with its contents under another protection.
    ///
    /// @param read whole
    /// @return the new file, which is to take the old one's place
    public static Path rewritten(StorageDevice device, JournalFile read, Protection from, Protection to)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head(read.head().orElseThrow(), to).array());
        for (JournalFile.Record old : read.records()) {
            bytes.writeBytes(
                    record(old.number(), to.toDisk(content(old, from), place(old.number()))).array());
        }
        if (read.state() == JournalFile.State.SEALED) {
            bytes.writeBytes(record(read.next(), SEAL).array());
        }
        return written(device, read.path(), ByteBuffer.wrap(bytes.toByteArray()));
    }

    /// The change in a record.
    ///
    /// @throws IOException if it is encrypted under another key
    public static byte[] content(JournalFile.Record record, Protection protection) throws IOException {
        return protection.fromDisk(record.content(), place(record.number()))
                .orElseThrow(() -> new IOException("under another key: change " + record.number()));
    }

    private static String place(long number) {
        return "journal " + number;
    }

    /// Opens a journal for appending behind `end`; what stands there is cut off.
    ///
    /// @param end where the last whole record ends, as [JournalReader] found it
    public static Journal open(StorageDevice device, Path file, Protection protection, long end) throws IOException {
        DeviceFile opened = device.edit(file);
        try {
            if (opened.size() > end) {
                opened.truncate(end);
                opened.sync();
            }
            return new Journal(opened, protection, end);
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
        appendRecord(record(number, protection.toDisk(content, place(number))));
    }

    private void appendRecord(ByteBuffer record) throws IOException {
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
        appendRecord(record(next, SEAL));
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

    private static ByteBuffer head(Head head, Protection protection) {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD)
                .putLong(MAGIC)
                .putInt(protection.isOn() ? ENCRYPTED : VERSION)
                .putLong(head.workspace().getMostSignificantBits())
                .putLong(head.workspace().getLeastSignificantBits())
                .putLong(head.first());
        return bytes.putInt(checksum(bytes.duplicate().flip())).flip();
    }

    private static ByteBuffer record(long number, byte[] content) {
        return ByteBuffer.allocate(RECORD_HEAD + content.length)
                .putInt(content.length)
                .putLong(number)
                .putInt(checksum(number, ByteBuffer.wrap(content)))
                .put(content)
                .flip();
    }

    /// @return a file beside `file` that holds the bytes, forced to disk
    private static Path written(StorageDevice device, Path file, ByteBuffer bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        if (device.kind(unfinished) == Kind.FILE) {
            device.delete(unfinished);
        }
        try (DeviceFile made = device.create(unfinished)) {
            made.write(bytes, 0);
            made.sync();
        }
        return unfinished;
    }

    private void takeBack(IOException reason) {
        try {
            file.truncate(end);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
