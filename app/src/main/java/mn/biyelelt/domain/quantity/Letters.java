package mn.biyelelt.domain.quantity;

/// Letters as words are compared by: lower case, Latin and foreign look-alikes as the Mongolian letter they stand for.
public final class Letters {

    private static final String LATIN = "abcdefghiklmnoprstuvxyz";
    private static final String LATIN_AS_MONGOLIAN = "абсдефгхиклмноррстуүхуз";
    private static final String TWINS = "acekmoptxyABCEHKMOPTXYI";

    private static final String ITALIC = "umngbre";
    private static final String ITALIC_AS_MONGOLIAN = "итпдьгэ";

    private static final char[] LOWER = lower();

    private Letters() {
    }

    /// Lower-case Mongolian letter for a Cyrillic, Latin or look-alike letter; other characters stay.
    public static char fold(char c) {
        return c < LOWER.length ? LOWER[c] : c;
    }

    /// The Mongolian letter that a Latin one looks like in italics or by hand, where [#fold(char)] goes by its sound: `u` for `и`;
    /// other characters stay.
    static char italic(char c) {
        int at = ITALIC.indexOf(c);
        return at < 0 ? c : ITALIC_AS_MONGOLIAN.charAt(at);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u0400' && c <= '\u0481'
                || c >= '\u00AA' && Character.isLetter(c);
    }

    static boolean isLatin(char c) {
        return c < '\u0250';
    }

    /// Whether a Latin letter has a Cyrillic twin of the same shape.
    static boolean isTwin(char c) {
        return TWINS.indexOf(c) >= 0;
    }

    static boolean isUpper(char c) {
        return Character.isUpperCase(c);
    }

    static boolean isVowel(char c) {
        return "аэиоуөүеёюяы".indexOf(c) >= 0;
    }

    /// A blank that may stand inside a number: space, no-break, thin and narrow spaces.
    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007';
    }

    static boolean isSpace(char c) {
        return isBlank(c) || Character.isWhitespace(c) || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
    }

    /// One character for all its typographic variants: dashes, quotes, slashes.
    static char mark(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u201F', '\u2033' -> '"';
            case '\u066A', '\uFE6A', '\uFF05', '\u2105' -> '%';
            case '\u2044', '\u2215' -> '/';
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u2026' -> '.';
            default -> c;
        };
    }

    private static char[] lower() {
        var table = new char[0x530];
        for (char c = 0; c < table.length; c++) {
            table[c] = Character.toLowerCase(c);
        }
        for (int i = 0; i < LATIN.length() && i < LATIN_AS_MONGOLIAN.length(); i++) {
            char latin = LATIN.charAt(i);
            table[latin] = LATIN_AS_MONGOLIAN.charAt(i);
            table[Character.toUpperCase(latin)] = LATIN_AS_MONGOLIAN.charAt(i);
        }
        twins(table);
        return table;
    }

    /// Where shape and sound differ, capitals go by shape; typing aids for ө and ү go by use.
    private static void twins(char[] table) {
        table['B'] = 'в';
        table['H'] = 'н';
        table['P'] = 'р';
        table['p'] = 'р';
        table['z'] = 'з';
        table['Z'] = 'з';
        table['\u0454'] = 'ө';
        table['\u0404'] = 'ө';
        table['\u0472'] = 'ө';
        table['\u0473'] = 'ө';
        table['\u019F'] = 'ө';
        table['\u0275'] = 'ө';
        table['\u03B8'] = 'ө';
        table['\u03B3'] = 'ү';
        table['\u0457'] = 'ү';
        table['\u0407'] = 'ү';
        table['\u00F8'] = 'ө';
        table['\u00D8'] = 'ө';
        table['\u0456'] = 'и';
        table['\u0406'] = 'и';
    }
}
