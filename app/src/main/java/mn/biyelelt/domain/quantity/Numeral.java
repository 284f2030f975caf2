package mn.biyelelt.domain.quantity;

/// The classes of numerals in patterns, see [Notations].
final class Numeral {

    private static final int CHAIN = 1 << 'Z' - 'A';
    private static final int ROMAN = 1 << 'R' - 'A';
    private static final int LONGEST_CHAIN = 16;
    /// Year, month and day with a stop between each.
    private static final int DAY = 5;
    private static final int OLDEST = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final long FIRST_TELEPHONE = 50_000_000;
    private static final int LAST_QUARTER = 4;
    private static final int LAST_MONTH = 12;
    private static final int LONGEST_WHOLE = 12;

    private Numeral() {
    }

    /// How many tokens a numeral of a class takes at a place; -1 if there is none.
    static int length(char kind, Tokens tokens, int index) {
        return switch (kind) {
            case 'R' -> roman(tokens, index, LAST_QUARTER);
            case 'W' -> roman(tokens, index, LAST_MONTH);
            case 'Z' -> chain(tokens, index, 1);
            case 'K' -> day(tokens, index) ? -1 : chain(tokens, index, 2);
            default -> (classes(tokens.at(index)) & bit(kind)) != 0 ? 1 : -1;
        };
    }

    /// The bit of a class of one token; 0 for a class of several.
    static int bit(char kind) {
        return switch (kind) {
            case 'Y', 'V', 'M', 'D', 'X', 'Q', 'H', 'I', 'G', 'F', 'P', 'L', 'N' -> 1 << kind - 'A';
            default -> 0;
        };
    }

    /// What must be among the [#beginnings] of a place where a numeral of a class stands; 0 for nothing that tells.
    static int beginning(char kind) {
        return switch (kind) {
            case 'Z', 'K' -> CHAIN;
            case 'R', 'W' -> ROMAN;
            default -> bit(kind);
        };
    }

    /// The classes of the token at a place, and whether a chain or a Roman numeral may begin there: what most pieces of
    /// notations fail by.
    static int beginnings(Tokens tokens, int index) {
        Token stop = tokens.at(index + 1);
        boolean chain = stop.isMark('.') && stop.tight() && tokens.at(index + 2).figures();
        return classes(tokens.at(index)) | (chain ? CHAIN : 0) | (Roman.at(tokens, index) == 0 ? 0 : ROMAN);
    }

    /// The bits of all classes of one token that a token belongs to.
    static int classes(Token token) {
        long number = token.number();
        if (!token.digits() || number < 0) {
            return 0;
        }
        int length = token.figures() ? token.length() : 1;
        return switch (length) {
            case 1, 2 -> dayAndTime(number, length);
            case 4 -> bit('F') | within('Y', number, FIRST_YEAR, LAST_YEAR);
            case 8 -> within('P', number, FIRST_TELEPHONE, Long.MAX_VALUE);
            default -> 0;
        } | within('G', number, 0, OLDEST) | within('N', length, 1, LONGEST_WHOLE)
                | (length == 2 && number < 10 || length == 3 && number < 100 ? bit('L') : 0);
    }

    private static int dayAndTime(long number, int length) {
        int any = within('M', number, 1, 12) | within('D', number, 1, 31) | within('H', number, 0, 24);
        return any | (length == 1 ? within('Q', number, 1, 4)
                : within('X', number, 1, 31) | within('I', number, 0, 59) | within('V', number, 10, 49));
    }

    private static int within(char kind, long number, long least, long most) {
        return number >= least && number <= most ? bit(kind) : 0;
    }

    private static int roman(Tokens tokens, int index, int most) {
        int roman = Roman.at(tokens, index);
        return roman == 0 || roman / 10 > most ? -1 : roman % 10;
    }

    /// `2026.03.08`: a chain that is a day of the calendar is no code.
    private static boolean day(Tokens tokens, int index) {
        return tokens.at(index).figures() && tokens.at(index).length() == 4
                && (classes(tokens.at(index)) & bit('Y')) != 0 && chain(tokens, index, 2) == DAY
                && (classes(tokens.at(index + 2)) & bit('M')) != 0 && (classes(tokens.at(index + 4)) & bit('D')) != 0;
    }

    /// `2.1.6.3`: figures with stops and no blanks between.
    private static int chain(Tokens tokens, int index, int dots) {
        if (!tokens.at(index).figures()) {
            return -1;
        }
        int end = index + 1;
        boolean thousands = tokens.at(index).length() <= 3;
        boolean grouped = thousands;
        while (end - index < LONGEST_CHAIN && tokens.at(end).isMark('.') && tokens.at(end).tight()
                && tokens.at(end + 1).figures()
                && tokens.at(end + 1).tight()) {
            grouped = thousands;
            thousands &= tokens.at(end + 1).length() == 3;
            end += 2;
        }
        Token counted = tokens.at(end);
        boolean money = grouped && (counted.is(Lemma.MULTIPLIER) || counted.unit() == Unit.MNT);
        boolean amount = (thousands || money) && end - index > 4;
        return end - index > dots * 2 && !amount ? end - index : -1;
    }
}
