package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Whether an amount is what a rate is reckoned for: `10 000 хүн амд 25`, `1 багшид 61 хүүхэд ногдож`, `3 хүн тутмын`.
final class RateBase {

    private static final int WINDOW = 6;
    private static final int LARGE = 1000;

    private RateBase() {
    }

    /// @param at   index of the token after the amount
    /// @param kase case of the amount or its noun
    static boolean is(Tokens tokens, int at, BigDecimal amount, Unit unit, Case kase) {
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        if (unit.countable() && (tokens.at(at).is("тутам") || one && toEach(tokens, at))) {
            return true;
        }
        if (kase == Case.ABLATIVE && youngOf(tokens, at)) {
            return true;
        }
        boolean power = amount.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE) && amount.signum() > 0;
        if (power && amount.compareTo(BigDecimal.valueOf(LARGE)) >= 0 && tokens.at(at).is("тутам")) {
            return true;
        }
        boolean shared = kase == Case.DATIVE || kase == Case.GENITIVE || tokens.at(at).is("ногдох");
        if (!power || !shared || unit == Unit.PERCENT || unit == Unit.MNT) {
            return false;
        }
        boolean follows = tokens.at(at).digits() || kase == Case.DATIVE && follows(tokens, at);
        boolean closes = closes(tokens.at(at)) || tokens.at(at).type() == Token.Type.END
                && amount.compareTo(BigDecimal.valueOf(LARGE)) >= 0;
        if (kase == Case.DATIVE && tokens.at(at - 1).is("ам") && closes) {
            return true;
        }
        return amount.compareTo(BigDecimal.valueOf(LARGE)) >= 0 && follows || falls(tokens, at)
                || one && kase == Case.GENITIVE && costs(tokens, at)
                || one && kase == Case.DATIVE
                        && (unit == Unit.PERSONS || unit == Unit.HOUSEHOLDS || unit == Unit.SHIFTS
                                || unit == Unit.BED_DAYS)
                        && tokens.at(within(tokens.at(at)) ? at + 1 : at).digits();
    }

    /// `18,2 (1000 хүн амд)`: what the rate before the brackets is reckoned for; NONE if the brackets say something else.
    static Unit afterAmount(Tokens tokens, int at) {
        if (!tokens.at(at).isMark('(') && !tokens.at(at).isMark('/') || !tokens.at(at + 1).figures()) {
            return Unit.NONE;
        }
        var base = Figures.at(tokens, at + 1);
        var people = Counted.at(tokens, base.end(), Case.BARE);
        boolean named = people.kase() == Case.DATIVE && tokens.at(people.end() - 1).is("ам");
        Token close = tokens.at(tokens.at(people.end()).is("ногдох") ? people.end() + 1 : people.end());
        return named && closes(close) ? perBase(base.amount(people.unit(), false).value().toPlainString()) : Unit.NONE;
    }

    /// The unit of a rate by its base; NONE for other bases.
    static Unit perBase(String base) {
        return switch (base) {
            case "1000" -> Unit.PER_1000;
            case "10000" -> Unit.PER_10000;
            case "100000" -> Unit.PER_100000;
            default -> Unit.NONE;
        };
    }

    /// `100 эхээс 92 төл`: of so many mothers so many young.
    private static boolean youngOf(Tokens tokens, int at) {
        return tokens.at(at - 1).is("эх") && tokens.at(at).figures() && tokens.at(at + 1).is("төл");
    }

    /// `1 айл тус бүрт 3 боодол`
    private static boolean toEach(Tokens tokens, int at) {
        Token each = tokens.at(at + 1);
        return tokens.at(at).is("тус") && each.is("бүр") && each.kase() == Case.DATIVE && tokens.at(at + 2).digits();
    }

    private static boolean closes(Token token) {
        return token.isMark(')') || token.isMark('/');
    }

    /// Whether another number follows soon in the clause.
    private static boolean follows(Tokens tokens, int at) {
        for (int i = at; i < at + WINDOW; i++) {
            if (!tokens.at(i).isWord()) {
                return tokens.at(i).digits();
            }
        }
        return false;
    }

    /// `1 эмчид өдөрт 16 хүн`, `1 ажилтанд дунджаар 48,0 мянган төгрөг`
    private static boolean within(Token token) {
        boolean time = (token.unit().time() || token.is("сар")) && token.kase() == Case.DATIVE;
        return token.isWord() && (time || token.is("дундаж") && token.kase() == Case.INSTRUMENTAL);
    }

    /// `1 ор хоногийн зардал 25 000 төгрөг`.
    private static boolean costs(Tokens tokens, int at) {
        for (int i = at; i < at + WINDOW && tokens.at(i).isWord(); i++) {
            if (tokens.at(i).is("мөнгө")) {
                boolean within = tokens.at(i + 1).unit().time() && tokens.at(i + 1).kase() == Case.DATIVE;
                return tokens.at(within ? i + 2 : i + 1).digits();
            }
        }
        return false;
    }

    private static boolean falls(Tokens tokens, int at) {
        for (int i = at; i < at + WINDOW; i++) {
            if (tokens.at(i).is("ногдох")) {
                return true;
            }
        }
        return false;
    }
}
