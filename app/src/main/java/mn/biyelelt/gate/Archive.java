package mn.biyelelt.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import mn.biyelelt.gate.FileRefused.Reason;

/// A ZIP archive that is what it says: every part was unpacked once and counted, and has the size and the checksum that the
/// directory gives it. Names are safe, none stands twice, and nothing is hidden between the parts. Kept in memory, packed.
public final class Archive {

    static final int MOST_PARTS = 500;

    private static final int MIB = 1 << 20;
    private static final long LARGEST = 100L * MIB;
    private static final int LONGEST_DESCRIPTOR = 24;
    private static final int STEP = 1 << 16;

    private final String file;
    private final byte[] bytes;
    private final Map<String, ArchivePart> parts;

    private Archive(String file, byte[] bytes, Map<String, ArchivePart> parts) {
        this.file = file;
        this.bytes = bytes;
        this.parts = Collections.unmodifiableMap(parts);
    }

    /// @throws FileRefused if the bytes are no such archive
    static Archive of(byte[] bytes, String file) {
        FileKind kind = FileKind.of(bytes);
        if (kind == FileKind.OLD_OFFICE && OldOffice.isEncrypted(bytes)) {
            throw new FileRefused(Reason.PASSWORD, file, "");
        }
        if (kind != FileKind.ARCHIVE) {
            throw new FileRefused(Reason.OTHER_KIND, file, kind.name());
        }
        List<ArchivePart> listed = new ArchiveDirectory(bytes, file).parts();
        requireNoGaps(listed, file);
        requireRoom(listed, file);
        var parts = new LinkedHashMap<String, ArchivePart>();
        var seen = new HashSet<String>();
        for (ArchivePart part : listed) {
            PartNames.require(part.name(), file);
            if (!seen.add(part.name().toLowerCase(Locale.ROOT))) {
                throw new FileRefused(Reason.TWICE, file, part.name());
            }
            parts.put(part.name(), part);
        }
        var archive = new Archive(file, bytes, parts);
        listed.forEach(archive::count);
        return archive;
    }

    /// The file's name as the user gave it.
    public String file() {
        return file;
    }

    /// The names of all parts, in the order of the directory; a name that ends in `/` is that of a folder.
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /// Unpacked bytes of a part.
    ///
    /// @throws IllegalArgumentException if there is no such part
    public long size(String name) {
        return part(name).unpacked();
    }

    /// A part, unpacked while it is read.
    ///
    /// @throws IllegalArgumentException if there is no such part
    public InputStream open(String name) {
        ArchivePart part = part(name);
        var packed = new ByteArrayInputStream(bytes, part.start(), part.packed());
        return part.deflated() ? new InflaterInputStream(packed, new Inflater(true), 8192) : packed;
    }

    /// Refuses archives within the archive: nobody looks into them, so nobody can say what they bring.
    ///
    /// @throws FileRefused if there is one
    public Archive withoutArchives() {
        for (ArchivePart part : parts.values()) {
            FileKind kind = FileKind.of(head(part));
            if (kind == FileKind.ARCHIVE || kind == FileKind.OLD_OFFICE) {
                throw new FileRefused(Reason.NESTED, file, part.name());
            }
        }
        return this;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    private ArchivePart part(String name) {
        ArchivePart part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException(name);
        }
        return part;
    }

    private byte[] head(ArchivePart part) {
        var head = new byte[8];
        try (InputStream in = open(part.name())) {
            int length = in.readNBytes(head, 0, head.length);
            return Arrays.copyOf(head, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireRoom(List<ArchivePart> parts, String file) {
        if (parts.size() > MOST_PARTS) {
            throw new FileRefused(Reason.MANY_PARTS, file, String.valueOf(MOST_PARTS));
        }
        if (parts.stream().mapToLong(ArchivePart::unpacked).sum() > LARGEST) {
            throw new FileRefused(Reason.UNPACKED_TOO_LARGE, file, String.valueOf(LARGEST / MIB));
        }
    }

    /// Parts that share bytes make a small file endless; bytes that belong to no part are read by some programs only.
    private static void requireNoGaps(List<ArchivePart> parts, String file) {
        var inOrder = new ArrayList<>(parts);
        inOrder.sort(Comparator.comparingInt(ArchivePart::header));
        int end = 0;
        for (ArchivePart part : inOrder) {
            if (part.header() < end) {
                throw new FileRefused(Reason.DAMAGED, file, "parts overlap");
            }
            if (part.header() - end > LONGEST_DESCRIPTOR) {
                throw new FileRefused(Reason.DAMAGED, file, "bytes between parts");
            }
            end = part.start() + part.packed();
        }
    }

    /// Unpacks a part, keeping nothing.
    private void count(ArchivePart part) {
        var crc = new CRC32();
        long size = part.deflated() ? inflated(part, crc) : stored(part, crc);
        if (size != part.unpacked() || crc.getValue() != part.crc()) {
            throw damaged(part);
        }
    }

    private long stored(ArchivePart part, CRC32 crc) {
        crc.update(bytes, part.start(), part.packed());
        return part.packed();
    }

    /// Never more than the directory says, and not a byte of the packed part left over.
    private long inflated(ArchivePart part, CRC32 crc) {
        var step = new byte[STEP];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(bytes, part.start(), part.packed());
            while (!inflater.finished()) {
                int length = inflater.inflate(step);
                crc.update(step, 0, length);
                boolean stuck = length == 0 && !inflater.finished();
                if (stuck || inflater.getBytesWritten() > part.unpacked()) {
                    throw damaged(part);
                }
            }
            if (inflater.getBytesRead() != part.packed()) {
                throw damaged(part);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException _) {
            throw damaged(part);
        }
    }

    private FileRefused damaged(ArchivePart part) {
        return new FileRefused(Reason.DAMAGED, file, part.name());
    }
}
