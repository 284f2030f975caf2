package mn.biyelelt.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Markup written as UTF-8 into one small buffer, without an object tree: the cost of a document is the cost of its bytes.
///
/// Errors of the stream below come out as [UncheckedIOException]. Not for several threads.
public final class XmlOut {

    private static final int SIZE = 1 << 15;
    private static final int LONGEST = 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    /// @param out is neither buffered further nor closed here
    public XmlOut(OutputStream out) {
        this.out = out;
    }

    /// The line that every part begins with.
    public XmlOut declaration() {
        return raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /// Markup as it stands, ASCII only.
    public XmlOut raw(String markup) {
        for (int i = 0; i < markup.length(); i++) {
            room();
            buffer[used++] = (byte) markup.charAt(i);
        }
        return this;
    }

    /// A whole number as markup.
    public XmlOut raw(long number) {
        if (number < 0) {
            return raw(Long.toString(number));
        }
        if (number > 9) {
            raw(number / 10);
        }
        room();
        buffer[used++] = (byte) ('0' + number % 10);
        return this;
    }

    /// Text between tags or in an attribute, escaped; what XML cannot carry is replaced as [CarriedText] says.
    public XmlOut text(String text) {
        String carried = CarriedText.of(text);
        for (int i = 0; i < carried.length(); i++) {
            room();
            char c = carried.charAt(i);
            if (Character.isHighSurrogate(c)) {
                fourBytes(Character.toCodePoint(c, carried.charAt(++i)));
            } else {
                character(c);
            }
        }
        return this;
    }

    /// An attribute with a blank before it.
    public XmlOut attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /// An attribute with a blank before it.
    public XmlOut attribute(String name, long value) {
        return raw(" ").raw(name).raw("=\"").raw(value).raw("\"");
    }

    /// Passes on what is in the buffer.
    public void flush() {
        try {
            out.write(buffer, 0, used);
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void room() {
        if (used > SIZE - LONGEST) {
            flush();
        }
    }

    private void character(char c) {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            case '\t' -> raw("&#9;");
            default -> plain(c);
        }
    }

    private void plain(char c) {
        if (c < 0x80) {
            buffer[used++] = (byte) c;
        } else if (c < 0x800) {
            buffer[used++] = (byte) (0xC0 | c >> 6);
            buffer[used++] = (byte) (0x80 | c & 0x3F);
        } else {
            buffer[used++] = (byte) (0xE0 | c >> 12);
            buffer[used++] = (byte) (0x80 | c >> 6 & 0x3F);
            buffer[used++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void fourBytes(int point) {
        buffer[used++] = (byte) (0xF0 | point >> 18);
        buffer[used++] = (byte) (0x80 | point >> 12 & 0x3F);
        buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[used++] = (byte) (0x80 | point & 0x3F);
    }
}
