package mn.biyelelt.validation.rules;

/// Letters of Mongolian, and letters that look like them.
final class Alphabet {

    private static final String LATIN = "aceopxyABCEHKMOPTXYGTi";
    private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХУГТі";
    private static final String OTHERS = "єЄїЇіІ";
    private static final String OWN = "өӨүҮиИ";

    private Alphabet() {
    }

    /// Whether there is no Latin letter and none of another Cyrillic alphabet in it.
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (latin(text.charAt(i)) || OTHERS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether Latin and Cyrillic letters stand in one word.
    static boolean mixed(String word) {
        return word.chars().anyMatch(Alphabet::latin) && word.chars().anyMatch(Alphabet::cyrillic);
    }

    /// Whether a letter of another Cyrillic alphabet stands in it.
    static boolean otherCyrillic(String word) {
        return word.length() > 1 && word.chars().anyMatch(c -> OTHERS.indexOf(c) >= 0);
    }

    /// Whether it is a Roman numeral, in letters of either alphabet.
    static boolean roman(String word) {
        return word.chars().allMatch(c -> "IVXІХУ".indexOf(c) >= 0);
    }

    static boolean upper(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    /// The word with every look-alike replaced by the Mongolian letter; what has no look-alike stays.
    static String toCyrillic(String word) {
        String source = word.equals("YCX") ? "ҮСХ" : word;
        var text = new StringBuilder(source);
        for (int i = 0; i < text.length(); i++) {
            int twin = LATIN.indexOf(text.charAt(i));
            int other = OTHERS.indexOf(text.charAt(i));
            if (twin >= 0) {
                text.setCharAt(i, CYRILLIC.charAt(twin));
            } else if (other >= 0) {
                text.setCharAt(i, OWN.charAt(other));
            }
        }
        return text.toString();
    }

    private static boolean latin(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean cyrillic(int c) {
        return c >= 0x0400 && c <= 0x04FF;
    }
}
