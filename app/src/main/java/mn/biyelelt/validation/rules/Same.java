package mn.biyelelt.validation.rules;

/// Whether texts say the same.
final class Same {

    private static final String CLOSING = ".;,-";

    private Same() {
    }

    /// Equal but for blanks, kinds of quotation marks and dashes, and a stop at the end. The same as comparing what [#bare] makes
    /// of both, but most texts differ in their first letter.
    static boolean text(String one, String other) {
        int i = afterDashes(one);
        int j = afterDashes(other);
        while (i < one.length() && j < other.length() && plain(one.charAt(i)) == plain(other.charAt(j))) {
            i = afterBlanks(one, i + 1);
            j = afterBlanks(other, j + 1);
        }
        return closed(one, i) && closed(other, j);
    }

    private static int afterDashes(String text) {
        int at = afterBlanks(text, 0);
        while (at < text.length() && plain(text.charAt(at)) == '-') {
            at = afterBlanks(text, at + 1);
        }
        return at;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether nothing but closing marks follows.
    private static boolean closed(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!blank(text.charAt(i)) && CLOSING.indexOf(plain(text.charAt(i))) < 0) {
                return false;
            }
        }
        return true;
    }

    /// A text without what does not count in a comparison.
    static String bare(String text) {
        var bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!blank(c)) {
                bare.append(plain(c));
            }
        }
        int end = bare.length();
        while (end > 0 && CLOSING.indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && bare.charAt(start) == '-') {
            start++;
        }
        return bare.substring(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '«', '»', '„' -> '"';
            case '–', '—' -> '-';
            default -> c;
        };
    }
}
