package mn.biyelelt.report.layout;

import java.util.Arrays;

/// The places where a word may be divided at the end of a line: between syllables, with a hyphen set by the layout, and
/// behind a dash or slash of its own. Digits stay together, but for the two dates of a range.
///
/// A place is coded as twice its index in the text, plus one if a hyphen is to be set.
final class Divisions {

    private static final int[] NONE = {};
    /// Characters that must stand on either side of a dash of the word's own.
    private static final int SIDE = 3;
    /// The same where digits stand on both sides: `2024.01.02-2024.11.18`, but not `2024-2025`.
    private static final int DATE = 8;

    private Divisions() {
    }

    /// Place in the text of a coded division.
    static int place(int division) {
        return division >> 1;
    }

    /// Whether a hyphen is to be set at a coded division.
    static boolean hyphen(int division) {
        return (division & 1) != 0;
    }

    /// Divisions of the word `text[from..to)`, ascending.
    static int[] of(char[] text, int from, int to) {
        if (to - from < 4) {
            return NONE;
        }
        var found = new int[to - from];
        int count = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && isLetter(text[i])) {
                continue;
            }
            for (int place : Hyphenation.mongolian().places(text, start, i)) {
                found[count++] = 2 * place + 1;
            }
            if (i < to && dividesAfter(text, i, from, to)) {
                found[count++] = 2 * (i + 1);
            }
            start = i + 1;
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean dividesAfter(char[] text, int i, int from, int to) {
        if (!isDash(text[i]) || i - from < SIDE || to - i - 1 < SIDE) {
            return false;
        }
        boolean inDigits = isDigit(text[i - 1]) && isDigit(text[i + 1]);
        return !inDigits || i - from >= DATE && to - i - 1 >= DATE;
    }

    static boolean isDash(char c) {
        return c == '-' || c == '/' || c == '–' || c == '—' || c == '\u2010';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'Ѐ' && c <= 'ԯ' || c < 0x400 && Character.isLetter(c);
    }
}
