package mn.biyelelt.edit.paste;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/// Text typed with an old Mongolian font such as Arial Mon: letters of a Cyrillic code page that a program of today takes for
/// Western ones, `Ýð¿¿ë ìýíä` for `Эрүүл мэнд`.
final class LegacyText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private LegacyText() {
    }

    /// Whether most letters of a text are Western ones with accents, which no text of ours has.
    static boolean isLegacy(String text) {
        long accented = text.chars().filter(LegacyText::isAccented).count();
        long other = text.chars().filter(c -> Character.isLetter(c) && !isAccented(c)).count();
        return accented >= 2 && accented > other;
    }

    /// The letters it was typed with; signs that the old font does not know stay.
    static String decode(String text) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            decoded.append(text.charAt(i) < 0x80 ? text.charAt(i) : decode(text.charAt(i)));
        }
        return decoded.toString();
    }

    private static char decode(char c) {
        try {
            ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(new char[]{c}));
            char cyrillic = CYRILLIC.decode(bytes).charAt(0);
            return switch (cyrillic) {
                case 'Є' -> 'Ө';
                case 'є' -> 'ө';
                case 'Ї' -> 'Ү';
                case 'ї' -> 'ү';
                case '\uFFFD' -> c;
                default -> cyrillic;
            };
        } catch (CharacterCodingException _) {
            return c;
        }
    }

    private static boolean isAccented(int c) {
        return c >= 0xC0 && c <= 0xFF || c == 0xA8 || c == 0xB8 || c == 0xAA || c == 0xBA || c == 0xAF || c == 0xBF;
    }
}
