package mn.biyelelt.domain.quantity;

/// What stands before a number: `дор хаяж`, `шинээр`, `≥`, `нийт`.
final class Before {

    private static final int TOTAL_WINDOW = 3;
    private static final int LIMIT_WINDOW = 4;
    private static final int TIME_WINDOW = 8;

    private Before() {
    }

    /// Whether the words before a number compare with an earlier time: `өмнөх оны мөн үеэс`, `өнгөрсөн онтой харьцуулахад`.
    static boolean earlierTime(Tokens tokens, int number) {
        boolean since = false;
        for (int i = number - 1; i >= Math.max(0, number - TIME_WINDOW); i--) {
            Token token = tokens.at(i);
            if (token.digits()) {
                return false;
            }
            boolean from = token.kase() == Case.ABLATIVE || token.kase() == Case.COMITATIVE;
            boolean time = token.is("он") || token.is("сар") || token.is("улирал") || token.unit() == Unit.YEARS;
            since |= from;
            if (token.is("харьцуулах") || token.is("үе") || from && time || since && token.is("<earlier>")) {
                return true;
            }
        }
        return false;
    }

    /// Whether an amount is that of an earlier year: `өнгөрсөн онд 12`, `өмнөх онд 85%`, `өнгөрсөн жил 64`.
    static boolean earlierYear(Tokens tokens, int number) {
        for (int i = number - 1; i > Math.max(0, number - TIME_WINDOW); i--) {
            Token token = tokens.at(i);
            boolean year = token.isWord() && token.unit() == Unit.YEARS && token.kase() == Case.BARE;
            if (token.is("он") && token.isWord() || year) {
                return (year || token.kase() == Case.DATIVE) && tokens.at(i - 1).is("<earlier>");
            }
            boolean label = i == number - 1 && (token.isMark('-') || token.isMark(':'));
            if (!token.isWord() && !label) {
                return false;
            }
        }
        return false;
    }

    static Comparison comparison(Tokens tokens, int number) {
        Token before = tokens.at(number - 1);
        if (number == 0) {
            return Comparison.EQUAL;
        }
        if (before.type() == Token.Type.MARK) {
            return sign(tokens, number);
        }
        Token limit = limit(tokens, number);
        if (limit.is("хаяж") || limit.is("ихдээ")) {
            return limit.is("хаяж") ? Comparison.AT_LEAST : Comparison.AT_MOST;
        }
        if (before.is("орчим")) {
            return Comparison.ABOUT;
        }
        return added(tokens, number - 1) || before.isWord() && added(tokens, number - 2) ? Comparison.INCREASE
                : Comparison.EQUAL;
    }

    /// `шинээр`, `нэмж`; not where it is the verb of an amount before it, `3 хүнээр нэмж`.
    private static boolean added(Tokens tokens, int index) {
        return tokens.at(index).is("шинээр") && tokens.at(index - 1).kase() != Case.INSTRUMENTAL;
    }

    /// The word that sets a limit, past the small words that may follow it: `дээд тал нь`, `наад зах нь`.
    private static Token limit(Tokens tokens, int number) {
        int at = number - 1;
        while (at > 0 && at > number - LIMIT_WINDOW && (tokens.at(at).is("нь") || tokens.at(at).is("тал")
                || tokens.at(at).is("зах") || within(tokens.at(at)))) {
            at--;
        }
        return tokens.at(at);
    }

    /// `дор хаяж жилд 2 удаа`
    private static boolean within(Token token) {
        boolean time = token.is("сар") || token.is("улирал") || token.unit().time();
        return time && token.isWord() && token.kase() == Case.DATIVE;
    }

    /// Whether a hyphen or `хасах` before a number is a minus: only of temperatures, `-12 хэм`; anywhere else a hyphen is a dash.
    static boolean minus(Tokens tokens, int number, int end) {
        boolean sign = number > 0 && tokens.at(number - 1).isMark('-') && tokens.at(number).tight()
                && (number == 1 || !tokens.at(number - 1).tight() || tokens.at(number - 2).isMark('('));
        return (sign || tokens.at(number - 1).is("хасах"))
                && (tokens.at(end).is("<degree>") || Counted.degreeEnds(tokens, end));
    }

    private static Comparison sign(Tokens tokens, int number) {
        boolean equals = tokens.at(number - 1).isMark('=');
        Token sign = tokens.at(equals ? number - 2 : number - 1);
        return switch (sign.mark()) {
            case '\u2265' -> Comparison.AT_LEAST;
            case '\u2264' -> Comparison.AT_MOST;
            case '>' -> equals || tokens.at(number - 2).isMark('=') ? Comparison.AT_LEAST : Comparison.MORE;
            case '<' -> equals || tokens.at(number - 2).isMark('=') ? Comparison.AT_MOST : Comparison.LESS;
            case '~', '\u2248', '\u00B1' -> Comparison.ABOUT;
            case '\u2191' -> Comparison.INCREASE;
            case '\u2193' -> Comparison.DECREASE;
            case '+' -> number == 1 || !sign.tight() || opens(tokens, number) ? Comparison.INCREASE : Comparison.EQUAL;
            case '-' -> opens(tokens, number) ? Comparison.DECREASE : Comparison.EQUAL;
            default -> Comparison.EQUAL;
        };
    }

    /// `28 (-17,6%)`: the sign opens brackets behind a number.
    private static boolean opens(Tokens tokens, int number) {
        return number > 2 && tokens.at(number - 2).isMark('(') && tokens.at(number).tight()
                && (tokens.at(number - 3).digits() || Counted.sign(tokens.at(number - 3)) != Unit.NONE);
    }

    /// Whether an amount is a total: `нийт` or its like stands within a few words before the number, with no other number or mark between; not
    /// where it is one part of a whole, `нийт халдварын 17 нь`.
    ///
    /// @param end index after the amount
    static boolean total(Tokens tokens, int number, int end) {
        if (tokens.at(end).is("нь")) {
            return false;
        }
        for (int i = number - 1; i >= Math.max(0, number - TOTAL_WINDOW); i--) {
            Token token = tokens.at(i);
            boolean colon = i == number - 1 && (token.isMark(':') || token.isMark('-'));
            if (token.is("нийт")) {
                return token.kase() == Case.BARE && !tokens.at(i - 1).is("олон");
            }
            if (token.is("дүн") && token.kase() == Case.BARE) {
                return !tokens.at(i - 1).is("үр");
            }
            if (!token.isWord() && !colon) {
                return false;
            }
        }
        return false;
    }
}
