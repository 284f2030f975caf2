package mn.biyelelt.domain.quantity;

/// Mends what scanning does to figures: `1OO%`, `9О хувь`, with the letter O for a nought. The text keeps its length, so that
/// what is read can still be shown where it stands.
final class Damage {

    private Damage() {
    }

    /// The text with noughts for the letters that stand for them.
    static String repaired(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isO(text.charAt(i)) && nought(text, i)) {
                return noughts(text);
            }
        }
        return text;
    }

    private static String noughts(String text) {
        var mended = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            if (isO(text.charAt(i)) && nought(mended, i)) {
                mended.setCharAt(i, '0');
            }
        }
        return mended.toString();
    }

    /// Whether a capital O stands in a number: after a figure, before a figure, an O or no letter at all, and the number is
    /// no code such as `B1O`.
    private static boolean nought(CharSequence text, int at) {
        if (!Letters.isDigit(text.charAt(at - 1))) {
            return false;
        }
        int end = at;
        while (end < text.length() && isO(text.charAt(end))) {
            end++;
        }
        int start = at;
        while (start > 0 && Letters.isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean code = start > 0 && Letters.isLetter(text.charAt(start - 1));
        return !code && (end == text.length() || !Letters.isLetter(text.charAt(end)));
    }

    private static boolean isO(char c) {
        return c == 'O' || c == '\u041E';
    }
}
