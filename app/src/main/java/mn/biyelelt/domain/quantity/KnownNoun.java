package mn.biyelelt.domain.quantity;

/// What a noun of the vocabulary counts, given the words beside it.
final class KnownNoun {

    private static final int PAIR_WINDOW = 6;

    private KnownNoun() {
    }

    /// What a known noun counts; some only together with the word before: `арга хэмжээ`, `аж ахуйн нэгж`.
    static Unit unit(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (!token.isWord()) {
            return Unit.NONE;
        }
        if ((token.is("эм") || token.is("эр") || token.is("хүү")) && pair(tokens, index)) {
            return Unit.PERSONS;
        }
        if (token.is("гэр") && Counted.people(tokens, index - 1) && tokens.at(index - 2).digits()) {
            return Unit.HOUSEHOLDS;
        }
        if (token.is("хэмжээ") && tokens.at(index - 1).is("арга")) {
            return Unit.MEASURES;
        }
        if (token.is("байр") && staff(tokens.at(index - 1))) {
            return Unit.ITEMS;
        }
        if (token.is("газар") && (tokens.at(index + 1).is("нутаг") || tokens.at(index + 1).is("дээр"))) {
            return Unit.NONE;
        }
        boolean firm = token.is("нэгж") && tokens.at(index - 1).is("ахуй");
        return firm ? Unit.ORGANISATIONS : token.unit();
    }

    /// `багшийн байр`, `ажилчдын байр`: a house for them; `хүүхдийн байр` has room for so many.
    private static boolean staff(Token token) {
        return token.unit() == Unit.PERSONS && token.lemma().weak() && token.kase() == Case.GENITIVE
                && !token.is("хүүхэд");
    }

    /// `эр 13, эм 21`, `158 хүү, 165 охин`: men and women, where `эм` alone is a medicine and `хүү` an interest.
    private static boolean pair(Tokens tokens, int index) {
        Token one = tokens.at(index);
        String other = one.is("хүү") ? "охин" : one.is("эм") ? "эр" : "эм";
        for (int i = Math.max(0, index - PAIR_WINDOW); i < index + PAIR_WINDOW; i++) {
            if (tokens.at(i).is(other)) {
                return true;
            }
        }
        return false;
    }
}
