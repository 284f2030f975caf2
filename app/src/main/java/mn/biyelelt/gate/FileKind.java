package mn.biyelelt.gate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file is by its content; its name says nothing.
public enum FileKind {
    /// A Word document, `.docx`.
    WORD,
    /// An Excel workbook, `.xlsx`.
    EXCEL,
    /// Any other ZIP archive.
    ARCHIVE,
    /// Word or Excel of before 2007, or a new one under a password.
    OLD_OFFICE,
    PDF,
    RICH_TEXT,
    /// A web page or another text in tags.
    MARKUP,
    DATABASE,
    /// A text without tags.
    TEXT,
    EMPTY,
    UNKNOWN;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
        (byte) 0xE1};

    /// The kind by the first bytes. A ZIP is an [#ARCHIVE] until [OfficeFile] has looked into it.
    static FileKind of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (starts(content, ZIP) || starts(content, EMPTY_ZIP)) {
            return ARCHIVE;
        }
        if (starts(content, OLE)) {
            return OLD_OFFICE;
        }
        if (starts(content, ascii("%PDF"))) {
            return PDF;
        }
        if (starts(content, ascii("{\\rtf"))) {
            return RICH_TEXT;
        }
        if (starts(content, ascii("H:2,"))) {
            return DATABASE;
        }
        return text(content);
    }

    private static FileKind text(byte[] content) {
        boolean tagged = false;
        boolean started = false;
        for (byte b : Arrays.copyOf(content, Math.min(content.length, 512))) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return UNKNOWN;
            }
            boolean blank = b <= ' ';
            tagged |= !started && b == '<';
            started |= !blank;
        }
        return tagged ? MARKUP : TEXT;
    }

    private static boolean starts(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
