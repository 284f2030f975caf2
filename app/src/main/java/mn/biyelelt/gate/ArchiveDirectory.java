package mn.biyelelt.gate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mn.biyelelt.gate.FileRefused.Reason;

/// Reads the directory of a ZIP archive (PKWARE's APPNOTE, 4.3) and holds it to the heads of the parts. One disk, no ZIP64: what
/// passes the gate is far too small for it.
final class ArchiveDirectory {

    private static final int END_MARK = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEAD_MARK = 0x04034b50;
    private static final int HEAD_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final String file;

    ArchiveDirectory(byte[] bytes, String file) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.file = file;
    }

    /// @throws FileRefused if directory and parts contradict each other
    List<ArchivePart> parts() {
        try {
            return listed();
        } catch (IndexOutOfBoundsException _) {
            throw damaged("cut off");
        }
    }

    private List<ArchivePart> listed() {
        int end = end();
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int length = bytes.getInt(end + 12);
        int start = bytes.getInt(end + 16);
        if (start < 0 || length < 0 || start + (long) length != end) {
            throw damaged("directory is not at the end");
        }
        if (count > Archive.MOST_PARTS) {
            throw new FileRefused(Reason.MANY_PARTS, file, String.valueOf(Archive.MOST_PARTS));
        }
        var parts = new ArrayList<ArchivePart>();
        int at = start;
        for (int i = 0; i < count; i++) {
            parts.add(part(at, start));
            at += ENTRY_LENGTH + variable(at);
        }
        if (at != end) {
            throw damaged("directory is longer than it says");
        }
        return parts;
    }

    /// The end record is the last thing in the file but for its comment.
    private int end() {
        int size = bytes.limit();
        for (int at = size - END_LENGTH; at >= Math.max(0, size - END_LENGTH - LONGEST_COMMENT); at--) {
            boolean marked = bytes.getInt(at) == END_MARK;
            if (marked && at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) == size) {
                return at;
            }
        }
        throw damaged("no directory");
    }

    private ArchivePart part(int at, int directory) {
        if (bytes.getInt(at) != ENTRY_MARK) {
            throw damaged("broken directory");
        }
        if ((bytes.getShort(at + 8) & ENCRYPTED) != 0) {
            throw new FileRefused(Reason.PASSWORD, file, "");
        }
        byte[] name = slice(at + ENTRY_LENGTH, Short.toUnsignedInt(bytes.getShort(at + 28)));
        int method = Short.toUnsignedInt(bytes.getShort(at + 10));
        int packed = bytes.getInt(at + 20);
        int header = bytes.getInt(at + 42);
        if (packed < 0 || header < 0 || header >= directory || method != STORED && method != DEFLATED) {
            throw damaged(text(name));
        }
        int start = start(header, name, method);
        if (start + (long) packed > directory) {
            throw damaged(text(name));
        }
        return new ArchivePart(text(name), method == DEFLATED, header, start, packed,
                Integer.toUnsignedLong(bytes.getInt(at + 24)), Integer.toUnsignedLong(bytes.getInt(at + 16)));
    }

    /// The part's own head must say the same: programs differ in which of the two they believe.
    private int start(int header, byte[] name, int method) {
        int length = Short.toUnsignedInt(bytes.getShort(header + 26));
        boolean same = bytes.getInt(header) == HEAD_MARK && Short.toUnsignedInt(bytes.getShort(header + 8)) == method
                && Arrays.equals(slice(header + HEAD_LENGTH, length), name);
        if (!same) {
            throw damaged(text(name));
        }
        return header + HEAD_LENGTH + length + Short.toUnsignedInt(bytes.getShort(header + 28));
    }

    /// Length of name, extra field and comment of an entry.
    private int variable(int at) {
        return Short.toUnsignedInt(bytes.getShort(at + 28)) + Short.toUnsignedInt(bytes.getShort(at + 30))
                + Short.toUnsignedInt(bytes.getShort(at + 32));
    }

    private byte[] slice(int at, int length) {
        var slice = new byte[length];
        bytes.get(at, slice);
        return slice;
    }

    private String text(byte[] name) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException _) {
            throw damaged("a name is not in UTF-8");
        }
    }

    private FileRefused damaged(String where) {
        return new FileRefused(Reason.DAMAGED, file, where);
    }
}
