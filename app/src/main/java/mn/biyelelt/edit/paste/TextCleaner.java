package mn.biyelelt.edit.paste;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Cleans texts that come from Word, Excel and old files. Which text is taken in the end, the person decides.
public final class TextCleaner {

    private static final String LATIN = "aceopxyABCEHKMOPTXYk\u00F8\u00D8";
    private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХУкөӨ";
    private static final String OLD = "єЄїЇ";
    private static final String NEW = "өӨүҮ";

    private final boolean legacy;

    /// A text after cleaning.
    ///
    /// @param done what was mended in it
    public record Cleaned(String text, Set<Cleaning> done) {

        public Cleaned {
            done = Set.copyOf(done);
        }
    }

    /// @param legacy whether text of old fonts is turned into letters too
    public TextCleaner(boolean legacy) {
        this.legacy = legacy;
    }

    /// The text without what the cleaner mends.
    public Cleaned clean(String text) {
        var done = EnumSet.noneOf(Cleaning.class);
        String now = text.replace("\r\n", "\n").replace('\r', '\n');
        if (legacy && LegacyText.isLegacy(now)) {
            now = mend(now, LegacyText::decode, Cleaning.LEGACY, done);
        }
        now = mend(now, TextCleaner::plainBlanks, Cleaning.BLANKS, done);
        now = mend(now, TextCleaner::withoutHidden, Cleaning.HIDDEN, done);
        now = mend(now, TextCleaner::ownLetters, Cleaning.LOOK_ALIKES, done);
        now = mend(now, TextCleaner::spaced, Cleaning.SPACING, done);
        return new Cleaned(now, done);
    }

    private static String mend(String text, UnaryOperator<String> step, Cleaning cleaning, Set<Cleaning> done) {
        String now = step.apply(text);
        if (!now.equals(text)) {
            done.add(cleaning);
        }
        return now;
    }

    private static String plainBlanks(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F'
                || c == '\u3000' ? ' ' : (char) c));
        return plain.toString();
    }

    private static String withoutHidden(String text) {
        var seen = new StringBuilder(text.length());
        text.chars().filter(c -> !isHidden(c)).forEach(c -> seen.append((char) c));
        return seen.toString();
    }

    private static boolean isHidden(int c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c == '\u2060'
                || c == '\uFEFF' || isNoCharacter(c) || Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    /// Numbers that no character has: they show as boxes.
    private static boolean isNoCharacter(int c) {
        return c >= '\uFFFE' || c >= '\uFDD0' && c <= '\uFDEF';
    }

    private static String ownLetters(String text) {
        var own = new StringBuilder(text);
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (to > from && isMixedUp(text, from, to)) {
                for (int i = from; i < to; i++) {
                    own.setCharAt(i, own(text.charAt(i)));
                }
            }
            from = to + 1;
        }
        return own.toString();
    }

    /// Whether a word is Mongolian but for letters that have a Mongolian twin.
    private static boolean isMixedUp(String text, int from, int to) {
        boolean mongolian = false;
        boolean foreign = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (own(c) != c) {
                foreign = true;
            } else if (c >= '\u0400' && c <= '\u052F') {
                mongolian = true;
            } else {
                return false;
            }
        }
        return mongolian && foreign;
    }

    private static char own(char c) {
        int latin = LATIN.indexOf(c);
        if (latin >= 0) {
            return CYRILLIC.charAt(latin);
        }
        int old = OLD.indexOf(c);
        return old >= 0 ? NEW.charAt(old) : c;
    }

    private static String spaced(String text) {
        var spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\t' ? ' ' : text.charAt(i);
            boolean drops = c == '\n' || c == ',' || c == ';' || c == ' ';
            while (drops && !spaced.isEmpty() && spaced.charAt(spaced.length() - 1) == ' ' && !isIndent(spaced, c)) {
                spaced.setLength(spaced.length() - 1);
            }
            spaced.append(c);
        }
        return spaced.toString().strip();
    }

    /// Blanks at the beginning of a line set in a list and stay.
    private static boolean isIndent(StringBuilder before, char next) {
        int at = before.length() - 1;
        while (at >= 0 && before.charAt(at) == ' ') {
            at--;
        }
        return next == ' ' && at >= 0 && before.charAt(at) == '\n';
    }
}
