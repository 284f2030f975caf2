package mn.biyelelt.domain.quantity;

/// Numbers of list items, also where they are glued to what follows: `1.21 сум`, `5.2024.10.23-ны`, `2.Сургалт`.
///
/// Keeps the next number expected, so that `90 хувь 2.Дараагийн` inside a running list is seen.
final class ListNumbers {

    private static final int HIGHEST = 60;

    private final Tokens tokens;
    private final NotationSearch notations;
    private long expected;

    ListNumbers(Tokens tokens, NotationSearch notations) {
        this.tokens = tokens;
        this.notations = notations;
    }

    /// How many tokens the list number at a place takes; 0 if there is none.
    int length(int index) {
        Token token = tokens.at(index);
        if (!token.figures() || token.length() > 2 || token.number() < 1 || token.number() > HIGHEST) {
            return 0;
        }
        int length = opensItem(index) ? heading(index) : 0;
        if (length == 0 && (opensItem(index) || token.number() == expected && !token.tight())) {
            length = item(index);
        }
        if (length == 0 && !token.tight() && dateGlued(index)) {
            length = 2;
        }
        if (length > 0) {
            expected = token.number() + 1;
        }
        return length;
    }

    private boolean opensItem(int index) {
        if (tokens.opensLine(index)) {
            return true;
        }
        Token before = tokens.at(index - 1);
        boolean sentenceEnd = before.isMark('.') || before.isMark(';') || before.isMark(':') || before.isMark('\u2022')
                || before.isMark('"');
        return sentenceEnd && (!tokens.at(index).tight() || before.isMark('\u2022') || before.isMark(':'));
    }

    /// `1.1 Эрүүл`, `2.1.3. Сургалт`: a chain before a capital letter.
    private int heading(int index) {
        int chain = Numeral.length('Z', tokens, index);
        if (chain < 0) {
            return 0;
        }
        int end = tokens.at(index + chain).isMark('.') ? index + chain + 1 : index + chain;
        Token next = tokens.at(end);
        boolean small = tokens.at(index + 2).length() <= 2;
        boolean stop = end > index + chain && (chain > 3 || tokens.at(end).gap() != Token.Gap.NONE);
        boolean title = next.isWord() && (stop || next.look() == Token.Look.CAPITAL && next.unit() == Unit.NONE
                && !next.is(Lemma.MULTIPLIER));
        return small && title ? end - index : 0;
    }

    private int item(int index) {
        Token mark = tokens.at(index + 1);
        if (!mark.tight() || !mark.isMark('.') && !mark.isMark(')') && !(mark.isMark('/') && tokens.opensLine(index))) {
            return 0;
        }
        Token next = tokens.at(index + 2);
        if (next.type() == Token.Type.END || mark.isMark('/') && next.digits()) {
            return 0;
        }
        return next.figures() && next.tight() && !mark.isMark(')') ? glued(index) : plain(index, next);
    }

    private int plain(int index, Token next) {
        boolean bracketed = tokens.at(index + 1).isMark(')');
        if (!bracketed && Counted.stopBefore(tokens, index + 2)) {
            return 0;
        }
        boolean starts = next.isWord() && next.look() != Token.Look.LOWER || next.digits()
                || next.type() == Token.Type.MARK;
        boolean atStart = tokens.opensLine(index) || tokens.at(index).number() == expected;
        return bracketed || starts || atStart || next.isWord() && next.tight() ? 2 : 0;
    }

    /// `… хийсэн 3.04 сарын 11-ний өдөр`, `2.2024 онд`: what stands after the stop is a date or a year of its own.
    private boolean dateGlued(int index) {
        Token next = tokens.at(index + 2);
        boolean glued = tokens.at(index + 1).isMark('.') && tokens.at(index + 1).tight() && next.figures()
                && next.tight();
        if (!glued) {
            return false;
        }
        var rest = notations.match(index + 2);
        if (rest == null) {
            return false;
        }
        boolean date = dated(rest) && rest.end() > index + 4
                || rest.notation().kind() == ValueKind.YEAR && next.length() == 4;
        var whole = date ? notations.match(index) : null;
        return date && (whole == null || whole.end() < rest.end());
    }

    private static boolean dated(Notation.Match match) {
        return match.notation().kind() == ValueKind.DATE || match.notation().kind() == ValueKind.PERIOD;
    }

    /// `2.3-р багийн 45 өрх`: places are in a row, and have no chapters.
    private boolean district(Notation.Match rest, Notation.Match whole) {
        return rest.notation().kind() == ValueKind.ORDINAL && whole.notation().kind() == ValueKind.LAW_REFERENCE
                && rest.end() == whole.end() && tokens.at(rest.end()).unit() == Unit.DISTRICTS;
    }

    /// `1.21 сум` at the head of an item: a decimal there would make no sense, or the rest is a notation of its own.
    private int glued(int index) {
        var whole = notations.match(index);
        var rest = notations.match(index + 2);
        if (rest != null && whole != null && district(rest, whole)) {
            return 2;
        }
        if (rest != null && (whole == null || rest.end() > whole.end() || rest.end() == whole.end() && dated(rest)
                && whole.notation().kind() == ValueKind.CODE || rest.end() == whole.end() && dated(rest)
                        && whole.notation().kind() == ValueKind.LAW_REFERENCE)) {
            return 2;
        }
        if (whole != null) {
            return 0;
        }
        var figures = Figures.at(tokens, index);
        if (figures.end() != index + 3) {
            return figures.end() > index + 3 && figures.groups().getFirst().length() == 1
                    && !figures.separators().startsWith("..")
                    && tokens.at(index).number() == expected ? 2 : 0;
        }
        if (tokens.at(figures.end()).is("<post>")) {
            return 0;
        }
        boolean thousands = figures.groups().getLast().length() == 3;
        Unit unit = Counted.at(tokens, figures.end(), Case.BARE).unit();
        if (unit == Unit.PERCENT && thousands) {
            return 2;
        }
        return unit.countable() && (!thousands || tokens.at(index).number() == expected && expected > 0) ? 2 : 0;
    }
}
