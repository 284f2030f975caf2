package mn.biyelelt.report.layout;

/// The blanks at which no line ends, for the number beside them would be read wrong: between groups of three digits, before a sign
/// of what is counted, behind the sign of a number.
public final class NumberBlanks {

    private static final int GROUP = 3;
    private static final String SIGNS_BEHIND = "%‰₮$€°";
    private static final char NO_BREAK = '\u00A0';
    private static final char NUMBER_SIGN = '№';

    private NumberBlanks() {
    }

    /// A text that is as long and has no-break blanks there, for those who break lines by themselves.
    public static String bound(String text) {
        char[] letters = text.toCharArray();
        for (int i = 1; i < letters.length - 1; i++) {
            if (letters[i] == ' ' && at(letters, letters.length, i)) {
                letters[i] = NO_BREAK;
            }
        }
        return new String(letters);
    }

    /// Whether the blank at `i` stands within a number.
    ///
    /// @param length characters of the text that count
    static boolean at(char[] text, int length, int i) {
        if (i == 0 || i + 1 >= length) {
            return false;
        }
        boolean behindNumber = Divisions.isDigit(text[i - 1]);
        boolean beforeNumber = Divisions.isDigit(text[i + 1]);
        return behindNumber && (SIGNS_BEHIND.indexOf(text[i + 1]) >= 0 || isBetweenGroups(text, length, i))
                || text[i - 1] == NUMBER_SIGN && beforeNumber;
    }

    private static boolean isBetweenGroups(char[] text, int length, int i) {
        int before = 1;
        while (before < i && Divisions.isDigit(text[i - before - 1])) {
            before++;
        }
        int behind = 0;
        while (i + behind + 1 < length && Divisions.isDigit(text[i + behind + 1])) {
            behind++;
        }
        return before <= GROUP && behind == GROUP;
    }
}
