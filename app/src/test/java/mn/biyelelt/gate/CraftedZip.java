package mn.biyelelt.gate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes ZIP archives byte by byte, so that a test can let them lie.
public final class CraftedZip {

    private final List<Part> parts = new ArrayList<>();

    /// A part and what the directory says of it.
    ///
    /// @param headName name in the part's own head
    /// @param claimed  unpacked size as the directory gives it
    private record Part(String name, String headName, byte[] packed, boolean deflated, long claimed, long crc,
            int flags) {}

    /// An honest part.
    public CraftedZip with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// An honest part.
    public CraftedZip with(String name, byte[] content) {
        return add(name, name, content, content.length, 0);
    }

    /// A part whose size in the directory is not its own.
    public CraftedZip withClaimedSize(String name, byte[] content, long claimed) {
        return add(name, name, content, claimed, 0);
    }

    /// A part whose own head bears another name than the directory.
    public CraftedZip withTwoNames(String name, String headName, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return add(name, headName, content, content.length, 0);
    }

    /// A part that needs a password.
    public CraftedZip withPassword(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return add(name, name, content, content.length, 1);
    }

    private CraftedZip add(String name, String headName, byte[] content, long claimed, int flags) {
        var crc = new CRC32();
        crc.update(content);
        parts.add(new Part(name, headName, deflated(content), true, claimed, crc.getValue(), flags));
        return this;
    }

    /// The archive.
    public byte[] bytes() {
        return bytes(false);
    }

    /// The archive; all entries of the directory name the bytes of the first part.
    public byte[] sharingTheFirstPart() {
        return bytes(true);
    }

    private byte[] bytes(boolean sharing) {
        var out = new ByteArrayOutputStream();
        var headers = new ArrayList<Integer>();
        for (Part part : parts) {
            if (sharing && !headers.isEmpty()) {
                headers.add(0);
                continue;
            }
            headers.add(out.size());
            byte[] name = part.headName.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(little(30).putInt(0x04034b50).putShort((short) 20).putShort((short) part.flags)
                    .putShort((short) 8).putInt(0).putInt((int) part.crc).putInt(part.packed.length)
                    .putInt((int) part.claimed).putShort((short) name.length).putShort((short) 0).array());
            out.writeBytes(name);
            out.writeBytes(part.packed);
        }
        int directory = out.size();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            byte[] name = part.name.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(little(46).putInt(0x02014b50).putShort((short) 20).putShort((short) 20)
                    .putShort((short) part.flags).putShort((short) 8).putInt(0).putInt((int) part.crc)
                    .putInt(part.packed.length).putInt((int) part.claimed).putShort((short) name.length)
                    .putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0)
                    .putInt(headers.get(i)).array());
            out.writeBytes(name);
        }
        int length = out.size() - directory;
        out.writeBytes(little(22).putInt(0x06054b50).putInt(0).putShort((short) parts.size())
                .putShort((short) parts.size()).putInt(length).putInt(directory).putShort((short) 0).array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var step = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(step, 0, deflater.deflate(step));
            }
            return out.toByteArray();
        }
    }
}
