package mn.biyelelt.domain.quantity;

/// Numbers that belong to a name and count nothing.
final class NameNumber {

    private NameNumber() {
    }

    /// Whether a number names what follows: `9б` with a letter of its own names a class or a house, or is damaged.
    static boolean begins(Tokens tokens, WrittenNumber number) {
        Token letter = tokens.at(number.endOfFigures());
        boolean lettered = letter.isWord() && letter.tight() && letter.length() == 1 && !letter.lemma().known();
        return lettered || tokens.at(number.end()).is("ч");
    }

    /// `УАЗ 469`, `Приус-30 машин`: the model of a car, of several figures; `УАЗ 2` are two.
    static boolean model(Tokens tokens, int start) {
        int make = tokens.at(start - 1).isMark('-') && tokens.at(start).tight() ? start - 2 : start - 1;
        return tokens.at(make).is("<vehicle>") && tokens.at(start).figures() && tokens.at(start).length() > 1;
    }

    /// Whether a number is joined to the name before it: `Эрүүл мэнд-2030 хөтөлбөр`, `Туул гол-2 төсөл`.
    ///
    /// @param start index of its first token
    /// @param unit  what it seems to count
    static boolean ends(Tokens tokens, int start, WrittenNumber number, Unit unit) {
        Token hyphen = tokens.at(start - 1);
        boolean joined = hyphen.isMark('-') && hyphen.tight() && tokens.at(start).tight();
        return joined && (year(tokens, start, number, unit) || part(tokens, start, number))
                || tokens.at(start).tight() && dose(tokens, joined ? start - 2 : start - 1, start, number);
    }

    /// `Пентавалент-3 96,8%`, `Полио3 97%`, `Полио-3 вакцины хамралт`: which dose it is of, before its share or the word vaccine.
    private static boolean dose(Tokens tokens, int word, int start, WrittenNumber number) {
        Token name = tokens.at(word);
        Token after = tokens.at(number.end());
        boolean figure = number.endOfFigures() == start + 1 && tokens.at(start).figures()
                && tokens.at(start).length() == 1;
        if (!figure || !name.isWord() || name.lemma().known() || name.shape() != Token.Shape.OTHER) {
            return false;
        }
        boolean share = after.figures()
                && Counted.at(tokens, Figures.at(tokens, number.end()).end(), Case.BARE).unit() == Unit.PERCENT;
        return share || after.is("вакцин") && after.kase() == Case.GENITIVE;
    }

    private static boolean year(Tokens tokens, int start, WrittenNumber number, Unit unit) {
        boolean paper = unit == Unit.DOCUMENTS || unit == Unit.GOALS || unit == Unit.MEASURES;
        return paper && number.fourFigures() && (Numeral.classes(tokens.at(start)) & Numeral.bit('Y')) != 0;
    }

    /// One figure behind a word that is neither counted nor a verb, before a project or programme.
    private static boolean part(Tokens tokens, int start, WrittenNumber number) {
        Token name = tokens.at(start - 2);
        Token noun = tokens.at(number.end());
        boolean figure = number.endOfFigures() == start + 1 && tokens.at(start).length() == 1;
        return figure && (noun.is("төсөл") || noun.is("хөтөлбөр")) && name.isWord() && name.unit() == Unit.NONE
                && name.shape() == Token.Shape.OTHER;
    }
}
