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

    /// Version of the file format; part of each file's head.
    static final int VERSION = 1;
    /// The first eight bytes of each journal.
    static final long MAGIC = 0x4249_594A_4F55_524EL;
    /// Bytes of a file's head: magic, version, workspace, first number, checksum.
    static final int HEAD = 8 + 4 + 16 + 8 + 4;
    /// Bytes of a record before its content: length, number, checksum.
    static final int RECORD_HEAD = 4 + 8 + 4;

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

    /// Whether the file's name is one of a journal.
    public static boolean isJournal(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("journal-") && name.endsWith(".log");
    }

    /// Makes an empty journal file, safe on disk.
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
        try (DeviceFile made = device.create(file)) {
            made.write(head, 0);
            made.sync();
        }
    }

    /// Opens a journal for appending behind `end`; a torn rest behind it is first copied into the folder `aside`.
    ///
    /// @param end where the last whole record ends, as [JournalReader] found it
    public static Journal open(StorageDevice device, Path file, long end, Path aside) throws IOException {
        DeviceFile opened = device.edit(file);
        try {
            if (opened.size() > end) {
                setAside(device, opened, end, aside, file.getFileName() + "-" + end + ".torn");
                opened.truncate(end);
                opened.sync();
            }
            return new Journal(opened, end);
        } catch (IOException e) {
            opened.close();
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
            file.write(record, end);
            file.sync();
            end += record.limit();
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
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
            file.truncate(end);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static void setAside(StorageDevice device, DeviceFile torn, long end, Path aside, String name)
            throws IOException {
        if (device.kind(aside) == Kind.NOTHING) {
            device.createFolder(aside);
        }
        Path place = aside.resolve(name);
        if (device.kind(place) == Kind.FILE) {
            device.delete(place);
        }
        ByteBuffer rest = torn.contents().position((int) end);
        try (DeviceFile copy = device.create(place)) {
            copy.write(rest, 0);
            copy.sync();
        }
        device.syncFolder(aside);
    }
}
