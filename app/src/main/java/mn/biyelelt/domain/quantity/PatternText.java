package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a pattern as it is written in [Notations].
final class PatternText {

    private static final String CASES = "gdaicxnb";
    private static final List<Case> CASE_OF_LETTER = List.of(Case.GENITIVE, Case.DATIVE, Case.ABLATIVE,
            Case.INSTRUMENTAL,
            Case.COMITATIVE, Case.ACCUSATIVE, Case.NEGATIVE, Case.BARE);

    private final String text;
    private final List<Atom> atoms = new ArrayList<>();
    private int at;

    private PatternText(String text) {
        this.text = text;
    }

    static List<Atom> atoms(String text) {
        return new PatternText(text).run();
    }

    private List<Atom> run() {
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
            } else {
                atoms.add(atom(at > 0 && text.charAt(at - 1) != ' '));
            }
        }
        return List.copyOf(atoms);
    }

    private Atom atom(boolean tight) {
        char c = text.charAt(at);
        if (c == '<' || isCyrillic(c)) {
            return word(tight);
        }
        int start = at++;
        if (c >= 'A' && c <= 'Z') {
            skipDigits();
            String name = text.substring(start, at);
            boolean list = take('+');
            return new Atom(c, List.of(), null, '\0', name, tight, take('?'), list);
        }
        if (c >= '0' && c <= '9') {
            skipDigits();
            return new Atom('0', List.of(text.substring(start, at)), null, '\0', "", tight, take('?'), false);
        }
        if ("sdnp^$".indexOf(c) >= 0) {
            Case kase = caseLetter();
            return new Atom(c, List.of(), kase, '\0', "", tight && c != '^', take('?'), false);
        }
        return new Atom('m', List.of(), null, c, "", tight, take('?'), false);
    }

    private Atom word(boolean tight) {
        var names = new ArrayList<String>();
        do {
            int start = at;
            while (at < text.length() && (isCyrillic(text.charAt(at)) || isNamePart(text.charAt(at)))) {
                at++;
            }
            names.add(text.substring(start, at).intern());
        } while (take('|'));
        Case kase = caseLetter();
        return new Atom('w', List.copyOf(names), kase, '\0', "", tight, take('?'), false);
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c < '\u0530';
    }

    private static boolean isNamePart(char c) {
        return c == '<' || c == '>' || c >= 'a' && c <= 'z';
    }

    private @Nullable Case caseLetter() {
        if (!take(':')) {
            return null;
        }
        return CASE_OF_LETTER.get(CASES.indexOf(text.charAt(at++)));
    }

    private void skipDigits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }
}
