package mn.biyelelt.exchange.mail;

import java.nio.charset.StandardCharsets;

/// A header parameter in any letters and of any length, as RFC 2231 writes it: percent signs for UTF-8 bytes, in numbered pieces.
/// The message library writes such names as they stand, which some mail programs show as noise.
final class LongParameter {

    /// Letters of a piece; with name and number a line stays under the 78 of RFC 5322.
    private static final int PIECE = 54;
    private static final String PLAIN = "!#$&+-.^_`|~";
    private static final String DIGITS = "0123456789ABCDEF";

    private LongParameter() {
    }

    /// The parameter in pieces that the message library puts on a line each.
    static String of(String name, String value) {
        var text = new StringBuilder();
        var piece = new StringBuilder("UTF-8''");
        int number = 0;
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            if (piece.length() > PIECE) {
                end(text, name, number++, piece).append(';');
                piece.setLength(0);
            }
            append(piece, octet & 0xFF);
        }
        return end(text, name, number, piece).toString();
    }

    private static StringBuilder end(StringBuilder text, String name, int number, StringBuilder piece) {
        return text.append(' ').append(name).append('*').append(number).append("*=").append(piece);
    }

    private static void append(StringBuilder piece, int octet) {
        boolean plain = octet < 0x80 && (Character.isLetterOrDigit(octet) || PLAIN.indexOf(octet) >= 0);
        if (plain) {
            piece.append((char) octet);
        } else {
            piece.append('%').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 0xF));
        }
    }
}
