package mn.biyelelt.domain.quantity;

/// Where a number ends, and what its ending says: its case, and whether it is meant exactly.
///
/// @param at         index after its last token
/// @param kase       the case that its ending gives it
/// @param comparison what is known of how it compares
record Ended(int at, Case kase, Comparison comparison) {

    /// With the ending that follows, if one does: `90-ээс`, `500-гаад`, `мянгаад`, `4+`.
    Ended withEnding(Tokens tokens) {
        Case own = kase == Case.ABOUT ? Case.BARE : kase;
        Comparison known = kase == Case.ABOUT ? Comparison.ABOUT : comparison;
        Token token = tokens.at(at);
        if (token.isMark('+') && token.tight() && !(tokens.at(at + 1).digits() && tokens.at(at + 1).tight())) {
            return new Ended(at + 1, own, Comparison.AT_LEAST);
        }
        if (token.type() == Token.Type.ENDING) {
            return new Ended(at + 1, token.kase(), token.is(NumberEndings.ABOUT) ? Comparison.ABOUT : known);
        }
        return new Ended(at, own, known);
    }
}
