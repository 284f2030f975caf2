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
        if (tokens.at(at).is("тутам") && unit.countable()) {
            return true;
        }
        boolean power = amount.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE) && amount.signum() > 0;
        boolean shared = kase == Case.DATIVE || kase == Case.GENITIVE || tokens.at(at).is("ногдох");
        if (!power || !shared || unit == Unit.PERCENT || unit == Unit.MNT) {
            return false;
        }
        boolean follows = tokens.at(at).digits() || kase == Case.DATIVE && follows(tokens, at);
        boolean each = amount.compareTo(BigDecimal.ONE) == 0;
        return amount.compareTo(BigDecimal.valueOf(LARGE)) >= 0 && follows || falls(tokens, at)
                || each && kase == Case.GENITIVE && costs(tokens, at)
                || each && kase == Case.DATIVE && unit == Unit.PERSONS && tokens.at(at).digits();
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

    /// `1 ор хоногийн зардал 25 000 төгрөг`.
    private static boolean costs(Tokens tokens, int at) {
        for (int i = at; i < at + WINDOW && tokens.at(i).isWord(); i++) {
            if (tokens.at(i).is("мөнгө")) {
                return tokens.at(i + 1).digits();
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
