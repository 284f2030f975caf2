package mn.biyelelt.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32C;

/// A journal file opened for appending. One thread at a time.
///
/// A record is written and forced to disk before the next one begins, so that a power cut can tear only the last, which
/// nobody was told is saved.
public final class Journal implements AutoCloseable {

    /// Version of the file format; part of each file's head.
    static final int VERSION = 1;
    /// The first eight bytes of each journal.
    static final long MAGIC = 0x4249_594A_4F55_524EL;
    /// Bytes of a file's head: magic, version, workspace, first number, checksum.
    static final int HEAD = 8 + 4 + 16 + 8 + 4;
    /// Bytes of a record before its content: length, number, checksum.
    static final int RECORD_HEAD = 4 + 8 + 4;

    private final FileChannel channel;
    private long end;

    private Journal(FileChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    /// The name of the journal with that number.
    public static String name(int number) {
        return String.format(Locale.ROOT, "journal-%06d.log", number);
    }

    /// Whether the file's name is one of a journal.
    public static boolean isJournal(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("journal-") && name.endsWith(".log");
    }

    /// Makes an empty journal file, safe on disk.
    ///
    /// @param workspace identity of the workspace it belongs to
    /// @param first     number of its first change
    public static void create(Path file, UUID workspace, long first) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD)
                .putLong(MAGIC)
                .putInt(VERSION)
                .putLong(workspace.getMostSignificantBits())
                .putLong(workspace.getLeastSignificantBits())
                .putLong(first);
        head.putInt(checksum(head.duplicate().flip())).flip();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            write(channel, head, 0);
            channel.force(true);
        }
    }

    /// Opens a journal for appending behind `end`; a torn rest behind it is first copied into the folder `aside`.
    ///
    /// @param end where the last whole record ends, as [JournalReader] found it
    public static Journal open(Path file, long end, Path aside) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.size() > end) {
                setAside(channel, end, aside, file.getFileName() + "-" + end + ".torn");
                channel.truncate(end);
                channel.force(true);
            }
            return new Journal(channel, end);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
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
            write(channel, record, end);
            channel.force(true);
            end += record.limit();
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// CRC32C over length, number and content.
    static int checksum(long number, byte[] content) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(12).putInt(content.length).putLong(number).flip());
        crc.update(content);
        return (int) crc.getValue();
    }

    /// CRC32C over a file's head before the checksum.
    static int checksum(ByteBuffer head) {
        var crc = new CRC32C();
        crc.update(head);
        return (int) crc.getValue();
    }

    private void takeBack(IOException reason) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static void setAside(FileChannel channel, long end, Path aside, String name) throws IOException {
        Files.createDirectories(aside);
        try (FileChannel copy = FileChannel.open(aside.resolve(name), StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            long size = channel.size();
            long at = end;
            while (at < size) {
                at += channel.transferTo(at, size - at, copy);
            }
            copy.force(true);
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }
}
