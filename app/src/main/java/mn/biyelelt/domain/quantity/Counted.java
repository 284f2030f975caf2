package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What stands after a number and says what it counts: a sign, a currency, a noun phrase, a noun in brackets.
///
/// @param unit    NONE if nothing says it
/// @param kase    case of the last word or ending
/// @param end     index after its last token; where it was looked for if there is nothing
/// @param guessed whether the noun is not in the vocabulary
/// @param more    what a second, smaller unit adds: the half of `2 цаг 30 минут`
/// @param weeks   whether it counts weeks: `12 долоо хоног`
record Counted(Unit unit, Case kase, int end, boolean guessed, BigDecimal more, boolean weeks) {

    private static final int LONGEST_SIGN = 4;
    private static final int MOST_COPIES = 5;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /// What the tokens from a place on say.
    ///
    /// @param kase the number's own case, kept if nothing follows
    static Counted at(Tokens tokens, int at, Case kase) {
        Token token = tokens.at(at);
        if (token.isMark(',') && tokens.at(at + 1).isMark('-') && tokens.at(at + 2).unit() == Unit.MNT) {
            return at(tokens, at + 2, kase);
        }
        if (token.type() == Token.Type.MARK && strayBefore(tokens, at)) {
            return at(tokens, at + 1, kase);
        }
        Unit sign = sign(token);
        if (sign != Unit.NONE) {
            boolean ending = tokens.at(at + 1).type() == Token.Type.ENDING;
            Case of = ending ? tokens.at(at + 1).kase() : Case.BARE;
            return of(sign, of == Case.ORDINAL ? Case.INSTRUMENTAL : of, ending ? at + 2 : at + 1);
        }
        if (token.is("ам") && tokens.at(at + 1).isMark('.') && tokens.at(at + 2).unit() == Unit.USD) {
            return of(Unit.USD, tokens.at(at + 2).kase(), at + 3);
        }
        if (token.is("п") && tokens.at(at + 1).isMark('.') && tokens.at(at + 2).is("п")) {
            boolean stop = tokens.at(at + 3).isMark('.') && tokens.at(at + 3).tight();
            return of(Unit.POINTS, Case.BARE, stop ? at + 4 : at + 3);
        }
        if (Country.at(tokens, at)) {
            return of(Unit.NONE, token.kase(), at + 1);
        }
        if (token.is("сар")) {
            return of(Unit.MONTHS, token.kase(), at + 1);
        }
        if (token.is("дахин")) {
            return of(Unit.FOLD, kase, at + 1);
        }
        if (token.is("ам") && tokens.at(at + 1).is("<scale>") && tokens.at(at + 1).look() != Token.Look.UPPER) {
            return scale(tokens, at + 1);
        }
        if (isScale(token) || token.is("<degree>") || token.isMark('\u00B0')) {
            return scale(tokens, at);
        }
        if (kase == Case.GENITIVE && (token.is("мөнгө") || token.is("дүн"))) {
            return of(Unit.MNT, token.kase(), at + 1);
        }
        if (token.isMark('(') || token.isMark('/')) {
            return bracketed(tokens, at, kase);
        }
        return noun(tokens, at, kase);
    }

    /// `95.5.%`, `92.хувь`, `78-%`, `120-хүн`: a mark between the number and what it counts. Not `5-баг`, which is the fifth.
    private static boolean strayBefore(Tokens tokens, int at) {
        Token mark = tokens.at(at);
        Token next = tokens.at(at + 1);
        boolean tight = mark.tight() && next.tight();
        if (next.isMark('%') || mark.isMark('.') && stopBefore(tokens, at + 1)) {
            return tight && (mark.isMark('.') || mark.isMark(',')) || mark.isMark('-') && next.tight();
        }
        Unit unit = next.unit();
        return mark.isMark('-') && tight && next.isWord() && (unit == Unit.PERCENT || unit == Unit.PERSONS
                || unit == Unit.TIMES || unit == Unit.MNT || unit == Unit.HOUSEHOLDS);
    }

    /// Whether a stop stands glued between a number and this word, which nothing but a number goes before: `92.хувь`, `12.удаа`; of
    /// people only at the end, for `1.хүн амын тоо` is an item of a list.
    static boolean stopBefore(Tokens tokens, int index) {
        Token word = tokens.at(index);
        if (!word.isWord() || !word.tight() || word.look() != Token.Look.LOWER) {
            return false;
        }
        Unit unit = word.unit();
        return unit == Unit.PERCENT || unit == Unit.TIMES || unit == Unit.MNT
                || unit == Unit.PERSONS && word.kase() == Case.BARE && tokens.endsText(index + 1);
    }

    /// Whether a word names people or families in the genitive: `ажилчдын`, `өрхийн`.
    static boolean people(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean agent = token.isWord() && token.shape() == Token.Shape.AGENT;
        return token.kase() == Case.GENITIVE && (token.unit() == Unit.PERSONS || token.unit() == Unit.HOUSEHOLDS)
                || agent;
    }

    private static Counted of(Unit unit, Case kase, int end) {
        return new Counted(unit, kase, end, false, BigDecimal.ZERO, false);
    }

    /// `5 мг-аар`, `37,5 хэмээс`, `+4°C`, `110 г/л-ээс`: measured, and not counted.
    private static Counted scale(Tokens tokens, int at) {
        int end = at + 1;
        Token more = tokens.at(end + 1);
        if (isScale(tokens.at(at)) && tokens.at(end).isMark('.') && more.unit() == Unit.MNT) {
            return of(Unit.MNT, more.kase(), end + 2);
        }
        if (tokens.at(end).isMark('/') && tokens.at(end).tight() && more.isWord() && more.tight()
                && more.length() <= LONGEST_SIGN) {
            end += 2;
        }
        if (tokens.at(at).isMark('\u00B0') && tokens.at(end).isWord() && tokens.at(end).length() == 1
                || squared(tokens.at(end))) {
            end++;
        }
        if (tokens.at(end).isMark('.') && tokens.at(end).tight() && more.isWord() && more.tight()
                && more.length() == 1) {
            end += 2;
        }
        boolean ending = tokens.at(end).type() == Token.Type.ENDING;
        return of(Unit.NONE, tokens.at(ending ? end : end - 1).kase(), ending ? end + 1 : end);
    }

    /// The 2 or 3 of `м2`.
    private static boolean squared(Token token) {
        return token.figures() && token.tight() && (token.number() == 2 || token.number() == 3);
    }

    /// Whether the word, sign or ending before a place belongs to a weight, a length, a temperature.
    static boolean scaleEnds(Tokens tokens, int end) {
        int last = tokens.at(end - 1).type() == Token.Type.ENDING ? end - 2 : end - 1;
        Token token = tokens.at(squared(tokens.at(last)) ? last - 1 : last);
        return isScale(token) || degreeEnds(tokens, end);
    }

    /// Whether the word or ending before a place belongs to the weight or volume that a medicine is given in: `250 мг-аар`.
    static boolean doseEnds(Tokens tokens, int end) {
        int last = tokens.at(end - 1).type() == Token.Type.ENDING ? end - 2 : end - 1;
        return tokens.at(last).is("<dose>");
    }

    private static boolean isScale(Token token) {
        return token.is("<scale>") || token.is("<dose>");
    }

    /// Whether a temperature ends before a place: `хэм`, `°`, `°C`.
    static boolean degreeEnds(Tokens tokens, int end) {
        int last = tokens.at(end - 1).type() == Token.Type.ENDING ? end - 2 : end - 1;
        Token token = tokens.at(last);
        return token.is("<degree>") || token.isMark('\u00B0')
                || token.length() == 1 && tokens.at(last - 1).isMark('\u00B0');
    }

    /// The unit that a sign stands for; NONE for other tokens.
    static Unit sign(Token token) {
        if (token.type() != Token.Type.MARK) {
            return Unit.NONE;
        }
        return switch (token.mark()) {
            case '%' -> Unit.PERCENT;
            case '\u2030' -> Unit.PER_1000;
            case '$' -> Unit.USD;
            case '\u20AE' -> Unit.MNT;
            default -> Unit.NONE;
        };
    }

    /// `420 (хүн)`, `85 /хувь/`, `45,2 (сая төгрөг)`: nothing but a known noun between the brackets.
    private static Counted bracketed(Tokens tokens, int at, Case kase) {
        Unit sign = sign(tokens.at(at + 1));
        int first = tokens.at(at + 1).is(Lemma.MULTIPLIER) ? at + 2 : at + 1;
        var noun = new Noun(tokens, first);
        boolean named = sign != Unit.NONE || noun.end() > first && !noun.guessed();
        int close = sign == Unit.NONE ? noun.end() : at + 2;
        char closing = tokens.at(at).isMark('(') ? ')' : '/';
        return named && tokens.at(close).isMark(closing)
                ? of(sign == Unit.NONE ? noun.unit() : sign, Case.BARE, close + 1)
                : of(Unit.NONE, kase, at);
    }

    private static Counted noun(Tokens tokens, int at, Case kase) {
        var noun = new Noun(tokens, at);
        if (noun.end() == at) {
            return of(Unit.NONE, kase, at);
        }
        Token next = tokens.at(noun.end());
        if (noun.unit() == Unit.PERCENT && copies(tokens, at, next)) {
            return of(Unit.DOCUMENTS, noun.kase(), next.is("үйлдэх") ? noun.end() : noun.end() + 1);
        }
        boolean points = noun.unit() == Unit.PERCENT && (next.unit() == Unit.POINTS || next.is("нэгж"))
                || noun.unit() == Unit.POINTS && next.unit() == Unit.PERCENT;
        if (points) {
            return of(Unit.POINTS, next.kase(), noun.end() + 1);
        }
        Token smaller = tokens.at(noun.end() + 1);
        if (noun.unit() == Unit.HOURS && noun.kase() == Case.BARE && next.figures()
                && smaller.unit() == Unit.MINUTES) {
            return added(Unit.HOURS, next, MINUTES, smaller, noun.end() + 2);
        }
        if (noun.unit() == Unit.YEARS && noun.kase() == Case.BARE && next.figures() && smaller.is("сар")) {
            return added(Unit.YEARS, next, MONTHS, smaller, noun.end() + 2);
        }
        boolean weeks = noun.unit() == Unit.DAYS && tokens.at(at).is(Lemma.NUMBER_WORD);
        return new Counted(noun.unit(), noun.kase(), noun.end(), noun.guessed(), BigDecimal.ZERO, weeks);
    }

    /// `2 хувь тайлан`, `3 хувь үйлдсэн`: copies of a paper, and no share.
    private static boolean copies(Tokens tokens, int at, Token next) {
        Token number = tokens.at(at - 1);
        boolean few = number.digits() && number.number() > 0 && number.number() <= MOST_COPIES && number.length() == 1;
        return few && tokens.at(at).kase() == Case.BARE && next.isWord()
                && (next.unit() == Unit.DOCUMENTS || next.is("үйлдэх"));
    }

    /// `2 цаг 30 минут`, `1 жил 6 сар`: of so many smaller ones to one.
    private static Counted added(Unit unit, Token number, BigDecimal toOne, Token word, int end) {
        var part = BigDecimal.valueOf(number.number()).divide(toOne, 2, RoundingMode.HALF_UP);
        return new Counted(unit, word.kase(), end, false, part, false);
    }
}
