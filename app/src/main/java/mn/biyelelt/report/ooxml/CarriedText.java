package mn.biyelelt.report.ooxml;

/// Text as XML 1.0 can carry it: characters that it cannot carry would make the whole file unreadable.
///
/// Line feed, carriage return, vertical tab and form feed, which separate words, become a blank; other control characters,
/// which print nothing, are left out; halves of surrogate pairs and non-characters, which a reader must not overlook, become
/// U+FFFD. All other text, tabs included, stays to the letter.
public final class CarriedText {

    private static final int NONE = -1;
    private static final char REPLACEMENT = '\uFFFD';

    private CarriedText() {
    }

    /// The text itself where nothing is to be replaced.
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!carried(text, i)) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    private static boolean carried(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\t';
        }
        if (c < Character.MIN_SURROGATE) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < '\uFFFE';
    }

    private static String cleaned(String text, int from) {
        var result = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            int replacement = carried(text, i) ? text.charAt(i) : replacement(text.charAt(i));
            if (replacement != NONE) {
                result.append((char) replacement);
            }
        }
        return result.toString();
    }

    private static int replacement(char c) {
        if (c >= '\n' && c <= '\r') {
            return ' ';
        }
        return c < ' ' ? NONE : REPLACEMENT;
    }
}
