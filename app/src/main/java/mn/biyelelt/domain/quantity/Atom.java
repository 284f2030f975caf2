package mn.biyelelt.domain.quantity;

import java.util.List;
import mn.biyelelt.domain.quantity.Token.Type;
import org.jspecify.annotations.Nullable;

/// One piece of a notation's pattern: what one token (for numerals: a few tokens) must be.
///
/// @param kind     class of the piece: a letter as explained at [Notations], `w` for words, `m` for marks, `0` for fixed digits
/// @param words    for `w`: the names, one of which the word must have; for `0`: the digits
/// @param kase     for `w` and `s`: the case the word or ending must have; null for any
/// @param mark     for `m`
/// @param name     name of what a numeral gives to the template
/// @param tight    whether no blank may stand before it
/// @param optional whether it may be missing
/// @param list     whether several may follow one another, with commas or "and" between
record Atom(char kind, List<String> words, @Nullable Case kase, char mark, String name, boolean tight, boolean optional,
        boolean list) {

    private static final int SHORTEST_NAME = 3;
    private static final String NUMERALS = "YVMDXQRWNLZKHIFPG";

    /// Written out, for those of a record are made when they are first called, and the tree of notations is built at every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Atom atom && kind == atom.kind && mark == atom.mark && tight == atom.tight
                && optional == atom.optional && list == atom.list && kase == atom.kase && name.equals(atom.name)
                && words.equals(atom.words);
    }

    @Override
    public int hashCode() {
        return (31 * name.hashCode() + words.hashCode()) * 31 + kind + 7 * mark + (tight ? 1 << 20 : 0);
    }

    boolean numeral() {
        return NUMERALS.indexOf(kind) >= 0;
    }

    /// Whether it shows in `{.}`.
    boolean shown() {
        return numeral() || kind == 'A' || kind == 'B' || kind == 'S' || kind == 'T' || kind == '0';
    }

    boolean fitsGap(Token token) {
        return !tight || token.tight();
    }

    /// How many tokens at a place it takes; 0 if it takes a place between tokens, -1 if it does not fit.
    int length(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return switch (kind) {
            case 'w' -> word(tokens, index);
            case 'm' -> token.isMark(mark) ? 1 : -1;
            case 's' -> ending(token) ? 1 : -1;
            case 'd' -> token.type() == Type.ENDING && token.is(NumberEndings.DAY)
                    && (kase == null || token.kase() == kase) ? 1 : -1;
            case 'O' -> ordinal(tokens, index);
            case '0' -> token.figures() && token.length() == words.getFirst().length()
                    && tokens.text().startsWith(words.getFirst(), token.start()) ? 1 : -1;
            case '^' -> tokens.opensLine(index) ? 0 : -1;
            case '$' -> tokens.endsText(index) || tokens.at(index).gap() == Token.Gap.LINE ? 0 : -1;
            case 'n' ->
                token.isWord() && (token.unit() != Unit.NONE || token.is(Lemma.MULTIPLIER)) || token.isMark('%')
                        || token.isWord() && token.is("дугаар") ? -1
                                : 0;
            case 'p' -> Counted.people(tokens, index - 2) ? 0 : -1;
            case 'A' -> token.isWord() && token.look() == Token.Look.UPPER && !word(token) ? 1 : -1;
            case 'B' -> token.isWord() && token.look() == Token.Look.UPPER && token.length() == 1 ? 1 : -1;
            case 'S' -> latin(tokens, token) && token.look() == Token.Look.UPPER && token.length() > 1
                    && Roman.at(tokens, index) == 0 ? 1 : -1;
            case 'T' ->
                latin(tokens, token) && !(token.look() == Token.Look.UPPER && Roman.at(tokens, index) != 0) ? 1 : -1;
            case 'C' -> latin(tokens, token) && token.look() == Token.Look.CAPITAL && token.length() >= SHORTEST_NAME
                    ? 1
                    : -1;
            default -> Numeral.length(kind, tokens, index);
        };
    }

    /// Whether capitals are a word and no abbreviation; `ЭМ-13`, `АМ-1` are forms of health statistics, `УАЗ-469` a car.
    private static boolean word(Token token) {
        return token.lemma().known() && !token.is("эм") && !token.is("ам") && !token.is("<vehicle>");
    }

    private int word(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean hyphen = token.isMark('-') && tokens.at(index + 1).tight() && index > 0
                && tokens.at(index - 1).digits();
        Token word = hyphen ? tokens.at(index + 1) : token;
        if (!word.isWord() || kase != null && word.kase() != kase || !words.contains(word.lemma().name())) {
            return -1;
        }
        return hyphen ? 2 : 1;
    }

    private boolean ending(Token token) {
        return token.type() == Type.ENDING && (kase == null || token.kase() == kase);
    }

    /// `дугаар`, the ending `-р`, or nothing after a number word that is an ordinal already.
    private static int ordinal(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.type() == Type.ENDING && token.is(NumberEndings.ORDINAL) || token.isWord() && token.is("дугаар")) {
            return 1;
        }
        Token afterHyphen = tokens.at(index + 1);
        if (token.isMark('-') && afterHyphen.isWord() && afterHyphen.is("дугаар")) {
            return 2;
        }
        Token before = tokens.at(index - 1);
        return before.digits() && before.kase() == Case.ORDINAL ? 0 : -1;
    }

    private static boolean latin(Tokens tokens, Token token) {
        return token.isWord() && !token.lemma().known() && Letters.isLatin(tokens.text().charAt(token.start()));
    }
}
