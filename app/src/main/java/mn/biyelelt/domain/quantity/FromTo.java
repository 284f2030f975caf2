package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;

/// Tells two numbers in a row that make one amount from two amounts.
final class FromTo {

    private static final int VERB_WINDOW = 4;
    private static final int LARGEST_SHARE = 10;
    private static final int HUNDRED = 100;

    private FromTo() {
    }

    /// Whether `A-аас B` is a range: `5-аас 10 хүртэл`, `1-ээс 3 удаа`, `60-аас 65 хувь`, `95-аас 98 хувьд байлгах`, `40-өөс 60 хүний`, `78-аас 82-ын хооронд`; not where a verb tells of a way from one
    /// to the other: `35-аас 40 болсон`, `68-аас 74 хувьд хүрсэн`.
    ///
    /// @param end index after the second number
    static boolean isRange(Tokens tokens, int end) {
        if (tokens.at(end).is("хүртэл") || tokens.at(end + 1).is("хүртэл")) {
            Token after = tokens.at(tokens.at(end).is("хүртэл") ? end + 1 : end + 2);
            return !after.is("өсөх") && !after.is("буурах");
        }
        Token noun = tokens.at(end);
        if (noun.type() == Token.Type.ENDING && noun.kase() == Case.GENITIVE && tokens.at(end + 1).is("хооронд")) {
            return true;
        }
        boolean plain = noun.isMark('%') && tokens.at(end + 1).type() != Token.Type.ENDING
                || noun.isWord() && noun.unit() != Unit.NONE && (noun.kase() == Case.BARE
                        || noun.kase() == Case.ACCUSATIVE || noun.kase() == Case.GENITIVE
                        || noun.kase() == Case.DATIVE
                                && (noun.unit().time() || tokens.at(end + 1).is("байх")));
        if (!plain) {
            return false;
        }
        for (int i = end + 1; i <= end + VERB_WINDOW && tokens.at(i).isWord(); i++) {
            Token token = tokens.at(i);
            if (token.is("болох") || token.is("хүрэх") || token.is("өсөх") || token.is("буурах")) {
                return false;
            }
        }
        return true;
    }

    /// Where the second number stands in `85%-иас 90%-ийн хооронд`, where both say what they count; the place itself if there is none.
    ///
    /// @param at index after the first number
    static int between(Tokens tokens, int at) {
        Token noun = tokens.at(at).isMark('%') ? tokens.at(at + 1) : tokens.at(at);
        if (noun.kase() != Case.ABLATIVE) {
            return at;
        }
        var low = Counted.at(tokens, at, Case.BARE);
        if (!tokens.at(low.end()).figures()) {
            return at;
        }
        var high = Counted.at(tokens, Figures.at(tokens, low.end()).end(), Case.BARE);
        boolean range = high.unit() == low.unit() && high.kase() == Case.GENITIVE
                && tokens.at(high.end()).is("хооронд");
        return range ? low.end() : at;
    }

    /// Whether `2026-95%` is a year with its share.
    static boolean isShareOfYear(Tokens tokens, int year, int share, Figures figures) {
        boolean percent = tokens.at(figures.end()).isMark('%') || tokens.at(figures.end()).unit() == Unit.PERCENT;
        return percent && tokens.at(year).length() == 4 && tokens.at(share).length() <= 3
                && (Numeral.classes(tokens.at(year)) & Numeral.bit('Y')) != 0;
    }

    /// Whether `1/2025` is the first of something in a year, and no share of two thousand.
    static boolean isOfYear(Token one, Token year) {
        return one.length() <= 2 && year.length() == 4 && (Numeral.classes(year) & Numeral.bit('Y')) != 0;
    }

    /// Whether `10-ын 9 нь` means nine tenths: a part of so few, or of a hundred, that nobody counted them.
    ///
    /// @param whole index of the number in the genitive
    /// @param part  index after its ending
    static boolean isPartOfFew(Tokens tokens, int whole, int part) {
        Token of = tokens.at(whole);
        boolean few = of.figures() && part == whole + 2 && of.number() > 1
                && (of.number() <= LARGEST_SHARE || of.number() == HUNDRED);
        boolean figures = tokens.at(part).figures() && tokens.at(part).number() < of.number();
        boolean ending = tokens.at(part + 1).type() == Token.Type.ENDING;
        return few && figures && tokens.at(ending ? part + 2 : part + 1).is("нь");
    }

    /// Whether `3/1` means a third, the way Mongolian says it: after `хүн амын`, before `нь`, `хэсэг` or an ending.
    static boolean isShareOfWhole(Tokens tokens, int start, int end, BigDecimal one, BigDecimal other) {
        boolean thirds = other.compareTo(BigDecimal.ONE) == 0 && one.compareTo(other) > 0
                && one.compareTo(BigDecimal.valueOf(LARGEST_SHARE)) <= 0;
        Token after = tokens.at(end);
        return thirds && (start > 0 && tokens.at(start - 1).kase() == Case.GENITIVE || after.is("нь")
                || after.is("<article>") || after.type() == Token.Type.ENDING);
    }
}
