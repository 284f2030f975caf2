package mn.biyelelt.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Builds a page's content stream as bytes: numbers with two decimals, operators, strings of glyph numbers.
final class ContentBytes {

    private byte[] bytes = new byte[1 << 14];
    private int size;

    void clear() {
        size = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /// A number given in hundredths, and a blank.
    ContentBytes number(long hundredths) {
        room(24);
        long rest = hundredths;
        if (rest < 0) {
            bytes[size++] = '-';
            rest = -rest;
        }
        digits(rest / 100);
        int decimals = (int) (rest % 100);
        if (decimals != 0) {
            bytes[size++] = '.';
            bytes[size++] = (byte) ('0' + decimals / 10);
            if (decimals % 10 != 0) {
                bytes[size++] = (byte) ('0' + decimals % 10);
            }
        }
        bytes[size++] = ' ';
        return this;
    }

    private void digits(long number) {
        if (number >= 10) {
            digits(number / 10);
        }
        bytes[size++] = (byte) ('0' + number % 10);
    }

    /// Operators and names, ASCII.
    ContentBytes put(String ascii) {
        int length = ascii.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    void openString() {
        room(1);
        bytes[size++] = '(';
    }

    /// One glyph of a string, two bytes.
    void glyph(int number) {
        room(4);
        escaped(number >> 8);
        escaped(number & 0xFF);
    }

    void closeString() {
        room(1);
        bytes[size++] = ')';
    }

    private void escaped(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                bytes[size++] = '\\';
                bytes[size++] = (byte) value;
            }
            case '\r' -> {
                bytes[size++] = '\\';
                bytes[size++] = 'r';
            }
            default -> bytes[size++] = (byte) value;
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
