package mn.biyelelt.domain.quantity;

/// The classes of numerals in patterns, see [Notations].
final class Numeral {

    private static final int LONGEST_CHAIN = 16;
    private static final int OLDEST = 120;

    private Numeral() {
    }

    /// How many tokens a numeral of a class takes at a place; -1 if there is none.
    static int length(char kind, Tokens tokens, int index) {
        Token token = tokens.at(index);
        return switch (kind) {
            case 'R' -> roman(tokens, index);
            case 'Z' -> chain(tokens, index, 1);
            case 'K' -> chain(tokens, index, 2);
            default -> token.digits() && single(kind, token) ? 1 : -1;
        };
    }

    private static boolean single(char kind, Token token) {
        long number = token.number();
        int length = token.figures() ? token.length() : 1;
        return switch (kind) {
            case 'Y' -> length == 4 && number >= 1900 && number <= 2100;
            case 'V' -> length == 2 && number >= 10 && number <= 49;
            case 'M' -> length <= 2 && number >= 1 && number <= 12;
            case 'D' -> length <= 2 && number >= 1 && number <= 31;
            case 'X' -> length == 2 && number >= 1 && number <= 31;
            case 'Q' -> length == 1 && number >= 1 && number <= 4;
            case 'H' -> length <= 2 && number <= 24;
            case 'I' -> length == 2 && number <= 59;
            case 'G' -> number >= 0 && number <= OLDEST;
            case 'F' -> length == 4;
            case 'P' -> length == 8 && number >= 50_000_000;
            case 'L' -> length > 1 && length < 4 && number < (length == 2 ? 10 : 100);
            default -> number >= 0 && length <= 9;
        };
    }

    private static int roman(Tokens tokens, int index) {
        int roman = Roman.at(tokens, index);
        return roman == 0 ? -1 : roman % 10;
    }

    /// `2.1.6.3`: figures with stops and no blanks between.
    private static int chain(Tokens tokens, int index, int dots) {
        if (!tokens.at(index).figures()) {
            return -1;
        }
        int end = index + 1;
        boolean thousands = tokens.at(index).length() <= 3;
        while (end - index < LONGEST_CHAIN && tokens.at(end).isMark('.') && tokens.at(end).tight()
                && tokens.at(end + 1).figures()
                && tokens.at(end + 1).tight()) {
            thousands &= tokens.at(end + 1).length() == 3;
            end += 2;
        }
        boolean amount = thousands && end - index > 4;
        return end - index > dots * 2 && !amount ? end - index : -1;
    }
}
