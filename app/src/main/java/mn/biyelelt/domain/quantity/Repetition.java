package mn.biyelelt.domain.quantity;

/// The same number once more, in words or in figures: `24 (хорин дөрөв) хүн`, `нэг /1/ удаа`.
final class Repetition {

    private static final int BRACKETED = 3;

    private Repetition() {
    }

    /// Index after the brackets that repeat a number; the place itself if none do.
    ///
    /// @param start index of the number
    /// @param at    index after it
    static int end(Tokens tokens, int start, int at) {
        Token open = tokens.at(at);
        if (!open.isMark('(') && !open.isMark('/') || tokens.at(start).number() < 0) {
            return at;
        }
        Token words = tokens.at(at + 1);
        Token close = tokens.at(at + 2);
        boolean turned = tokens.at(start).look() == Token.Look.NUMBER && words.figures();
        boolean same = (words.is(Lemma.NUMBER_WORD) || turned)
                && (words.digits() ? words.number() : words.lemma().number()) == tokens.at(start).number();
        return same && (close.isMark(')') || close.isMark('/')) ? at + BRACKETED : at;
    }
}
