package mn.biyelelt.domain.quantity;

/// Whether `орон` behind a number is a country and not a bed: `30 орны мэргэжилтэн`, `Япон, Хятад зэрэг 8 орон`, `гадаадын 3 оронд`,
/// `20 орны нэг`; `15 орны эмнэлэг`, `15 оронд хэвтүүлсэн` have beds.
final class Country {

    private Country() {
    }

    /// @param index of the word behind a number
    static boolean at(Tokens tokens, int index) {
        Token land = tokens.at(index);
        if (!land.isWord() || land.unit() != Unit.BEDS && !land.is("<post>") || land.kase() == Case.COMITATIVE) {
            return false;
        }
        Token before = tokens.at(index - 2);
        boolean example = tokens.textOf(before).equals("зэрэг");
        return example || before.is("<abroad>") || land.kase() == Case.GENITIVE && ofCountries(tokens, index + 1);
    }

    /// Whether people, a number of countries or one among them follow.
    private static boolean ofCountries(Tokens tokens, int index) {
        Token next = tokens.at(index);
        boolean people = next.isWord() && (next.unit() == Unit.PERSONS || next.shape() == Token.Shape.AGENT)
                && next.kase() != Case.GENITIVE;
        boolean among = next.is("тоо") && next.kase() == Case.DATIVE;
        return people || among || next.is(Lemma.NUMBER_WORD) && next.lemma().number() == 1;
    }
}
