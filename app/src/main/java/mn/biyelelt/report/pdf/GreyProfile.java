package mn.biyelelt.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A small ICC profile (version 2.1) of a grey scale with gamma 2.2 under D50, as PDF/A's output intent: all we print is black
/// and grey.
final class GreyProfile {

    private static final int HEADER = 128;
    private static final int TAG_TABLE = 4 + 4 * 12;
    private static final byte[] NAME = "Grey gamma 2.2".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COPYRIGHT = "No copyright".getBytes(StandardCharsets.US_ASCII);

    private GreyProfile() {
    }

    /// The profile's bytes.
    static byte[] bytes() {
        byte[] description = description();
        byte[] copyright = text(COPYRIGHT);
        byte[] white = white();
        byte[] curve = curve();
        int start = HEADER + TAG_TABLE;
        int size = start + description.length + copyright.length + white.length + curve.length;
        var out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER);
        out.putInt(4);
        int offset = tag(out, "desc", start, description.length);
        offset = tag(out, "cprt", offset, copyright.length);
        offset = tag(out, "wtpt", offset, white.length);
        tag(out, "kTRC", offset, curve.length);
        out.put(description).put(copyright).put(white).put(curve);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000);
        ascii(out, "mntr");
        ascii(out, "GRAY");
        ascii(out, "XYZ ");
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0);
        ascii(out, "acsp");
        out.position(68);
        illuminant(out);
    }

    private static void illuminant(ByteBuffer out) {
        out.putInt(0x0000F6D6).putInt(0x00010000).putInt(0x0000D32D);
    }

    private static int tag(ByteBuffer out, String name, int offset, int length) {
        ascii(out, name);
        out.putInt(offset).putInt(length);
        return offset + length;
    }

    private static byte[] description() {
        var out = ByteBuffer.allocate(padded(8 + 4 + NAME.length + 1 + 8 + 2 + 1 + 67));
        ascii(out, "desc");
        out.putInt(0).putInt(NAME.length + 1).put(NAME);
        return out.array();
    }

    private static byte[] text(byte[] text) {
        var out = ByteBuffer.allocate(padded(8 + text.length + 1));
        ascii(out, "text");
        out.putInt(0).put(text);
        return out.array();
    }

    private static byte[] white() {
        var out = ByteBuffer.allocate(20);
        ascii(out, "XYZ ");
        out.putInt(0);
        illuminant(out);
        return out.array();
    }

    private static byte[] curve() {
        var out = ByteBuffer.allocate(16);
        ascii(out, "curv");
        out.putInt(0).putInt(1).putShort((short) Math.round(2.2 * 256));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static void ascii(ByteBuffer out, String text) {
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
