package mn.biyelelt.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What stands before the first element of an XML text.
enum XmlProlog {
    /// Declaration, remarks and blanks, in UTF-8 or UTF-16.
    PLAIN,
    /// A document type, which may define entities: the way to small files that never end and to files of the reader's machine.
    GRAMMAR,
    /// No element begins within the first 64 KiB, or the encoding is another than every reader knows.
    NO_XML;

    private static final int LONGEST = 1 << 16;
    private static final String REMARK = "<!--";
    private static final String INSTRUCTION = "<?";

    /// Reads the beginning of an XML text.
    static XmlProlog of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(LONGEST);
        String text = new String(head, charset(head));
        return of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Charset charset(byte[] head) {
        if (head.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = Byte.toUnsignedInt(head[0]) << 8 | Byte.toUnsignedInt(head[1]);
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static XmlProlog of(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            if (text.charAt(at) <= ' ') {
                at++;
            } else if (text.startsWith(INSTRUCTION, at)) {
                int end = text.indexOf("?>", at);
                if (end < 0 || !isEncodingKnown(text.substring(at, end))) {
                    return NO_XML;
                }
                at = end + 2;
            } else if (text.startsWith(REMARK, at)) {
                at = after(text, "-->", at + REMARK.length());
            } else {
                return element(text, at);
            }
        }
        return NO_XML;
    }

    private static XmlProlog element(String text, int at) {
        if (text.startsWith("<!", at)) {
            return GRAMMAR;
        }
        boolean begins = text.charAt(at) == '<' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return begins ? PLAIN : NO_XML;
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }

    private static boolean isEncodingKnown(String instruction) {
        int at = instruction.indexOf("encoding");
        if (!instruction.startsWith("<?xml ") || at < 0) {
            return true;
        }
        String rest = instruction.substring(at).toLowerCase(Locale.ROOT);
        return rest.contains("utf-8") || rest.contains("utf-16") || rest.contains("us-ascii");
    }
}
