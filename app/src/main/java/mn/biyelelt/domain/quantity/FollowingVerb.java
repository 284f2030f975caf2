package mn.biyelelt.domain.quantity;

import java.util.EnumSet;
import java.util.Set;
import mn.biyelelt.domain.quantity.Candidate.Role;

/// What the verb after an amount says about it: a level reached, what was before, or a change.
final class FollowingVerb {

    private static final int WINDOW = 4;

    private final Tokens tokens;
    private final int start;
    private final Case kase;
    private final Unit unit;
    private final EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    private Comparison comparison;
    private boolean changes;

    /// @param start where to look
    /// @param kase  case of the amount
    /// @param known comparison known already
    FollowingVerb(Tokens tokens, int start, Case kase, Unit unit, Comparison known) {
        this.tokens = tokens;
        this.start = start;
        this.kase = kase;
        this.unit = unit;
        comparison = known;
        boolean more = true;
        for (int i = start; more && i < start + WINDOW; i++) {
            more = tokens.at(i).isWord() && passes(i);
        }
    }

    Comparison comparison() {
        return comparison;
    }

    Set<Role> roles() {
        return roles;
    }

    /// Whether the verb makes the amount a change.
    boolean changes() {
        return changes;
    }

    /// Looks at one word; whether to look further.
    private boolean passes(int index) {
        Token token = tokens.at(index);
        if (index == start && kept(token)) {
            roles.add(Role.LEVEL);
            return false;
        }
        if (token.is("байх") && index == start && !present(token)) {
            roles.add(Role.FROM);
        }
        if (token.is("болох") || token.is("хүрэх")) {
            if (!tokens.textOf(token).equals("бол")) {
                reaches(token, index);
            }
            return false;
        }
        if (token.is("давах") && kase != Case.INSTRUMENTAL) {
            comparison = index == start && comparison == Comparison.EQUAL ? Comparison.MORE : comparison;
            return false;
        }
        if (index == start && unit == Unit.PERCENT && token.is("биелэх") && token.kase() == Case.NEGATIVE) {
            roles.add(Role.UNSURE);
            return false;
        }
        boolean named = (kase == Case.GENITIVE || unit == Unit.FOLD) && index == start;
        boolean saved = token.is("хэмнэлт") && unit == Unit.PERCENT;
        if (named && (token.is("өсөлт") || token.is("бууралт") || saved)) {
            comparison = token.is("өсөлт") ? Comparison.INCREASE : Comparison.DECREASE;
            changes = true;
            return false;
        }
        boolean more = token.is("их") || token.is("гаруй");
        boolean added = token.is("шинээр") && kase == Case.INSTRUMENTAL && index == start;
        boolean rise = added || token.is("өсөх") || token.is("давах") || more;
        boolean fall = token.is("буурах") || token.is("бага") || token.is("хэмнэх");
        return !rise && !fall || !change(token, index, rise);
    }

    /// `2,8%-д барих`, `95 хувьд байлгах`, `55%-д буурна`: a share at which something is held or to which it comes.
    private boolean kept(Token verb) {
        boolean holds = verb.shape() == Token.Shape.VERB || tokens.textOf(verb).startsWith("байлга")
                || (verb.is("өсөх") || verb.is("буурах")) && comparison == Comparison.EQUAL;
        return unit == Unit.PERCENT && kase == Case.DATIVE && verb.isWord() && holds;
    }

    /// `245 байгаа нь`, and not `245 байсныг`: what it is now.
    private boolean present(Token verb) {
        return tokens.textOf(verb).startsWith("байгаа");
    }

    /// `70 хувьд хүрсэн`; `70 хувьд хүрээгүй`, `70% хүрэхгүй` stayed below.
    private void reaches(Token verb, int index) {
        boolean share = kase == Case.BARE && unit == Unit.PERCENT && index == start && verb.is("хүрэх");
        boolean denied = verb.kase() == Case.NEGATIVE && comparison == Comparison.EQUAL
                && (kase == Case.DATIVE || share);
        if (denied) {
            comparison = Comparison.LESS;
        } else {
            roles.add(Role.LEVEL);
        }
    }

    private boolean change(Token token, int index, boolean rise) {
        if (token.kase() == Case.NEGATIVE) {
            comparison = kase != Case.ABLATIVE ? comparison : rise ? Comparison.AT_MOST : Comparison.AT_LEAST;
            return true;
        }
        boolean plain = kase == Case.BARE || kase == Case.ACCUSATIVE;
        boolean verb = token.is("өсөх") || token.is("буурах");
        if (verb && (plain || kase == Case.DATIVE) && comparison == Comparison.AT_MOST) {
            limit(rise || past(token));
            return true;
        }
        boolean compared = unit == Unit.PERCENT && kase == Case.BARE && (token.is("бага") || token.is("их"));
        boolean share = token.is("хэмнэх") && unit == Unit.PERCENT;
        boolean first = index == start || index == start + 1 && tokens.at(start).is("шинээр");
        boolean adjacent = first && plain && (verb || compared || share);
        if (kase != Case.INSTRUMENTAL && !adjacent && unit != Unit.FOLD) {
            return false;
        }
        comparison = rise ? Comparison.INCREASE : Comparison.DECREASE;
        changes = true;
        return true;
    }

    /// `25 хувь хүртэл бууруулах`: the level to come to, or below; `25 хувь хүртэл буурсан`: the level come to.
    private void limit(boolean exact) {
        roles.add(Role.LEVEL);
        comparison = exact ? Comparison.EQUAL : Comparison.AT_MOST;
    }

    /// Whether a verb tells what has happened: `буурсан`, `буурлаа`, `буурав`.
    private boolean past(Token verb) {
        String form = tokens.textOf(verb);
        int end = form.length();
        char last = form.charAt(end - 1);
        return last == 'в' || end > 3 && (last == 'н' && form.charAt(end - 3) == 'с'
                || last == form.charAt(end - 2) && form.charAt(end - 3) == 'л');
    }
}
