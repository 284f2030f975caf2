package mn.biyelelt.validation.rules;

/// Whether texts say the same.
final class Same {

    private Same() {
    }

    /// Equal but for blanks, kinds of quotation marks and dashes, and a stop at the end.
    static boolean text(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /// A text without what does not count in a comparison.
    static String bare(String text) {
        var bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\u202F') {
                bare.append(plain(c));
            }
        }
        int end = bare.length();
        while (end > 0 && ".;,-".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && bare.charAt(start) == '-') {
            start++;
        }
        return bare.substring(start, end);
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '«', '»', '„' -> '"';
            case '–', '—' -> '-';
            default -> c;
        };
    }
}
