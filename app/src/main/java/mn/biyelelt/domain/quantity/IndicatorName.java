package mn.biyelelt.domain.quantity;

import java.util.EnumSet;

/// What an indicator's name says that its numbers count.
final class IndicatorName {

    private IndicatorName() {
    }

    static Unit unit(Tokens tokens) {
        var units = EnumSet.noneOf(Unit.class);
        for (int i = 0; i < tokens.size(); i++) {
            Unit unit = unitAt(tokens, i);
            if (unit != Unit.NONE) {
                units.add(unit);
            }
        }
        return units.size() == 1 ? units.iterator().next() : Unit.NONE;
    }

    private static Unit unitAt(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.isMark('%')) {
            return Unit.PERCENT;
        }
        if (!token.isWord()) {
            return Unit.NONE;
        }
        if (token.unit() == Unit.BEDS && tokens.at(index + 1).unit() == Unit.DAYS) {
            return Unit.BED_DAYS;
        }
        boolean share = token.unit() == Unit.PERCENT && token.kase() == Case.BARE && !tokens.at(index + 1).is("мөнгө")
                && !tokens.at(index + 1).is("дүн")
                && tokens.at(index + 1).unit() != Unit.MEASURES;
        if (share || token.unit() == Unit.INDEX && token.kase() == Case.BARE) {
            return token.unit();
        }
        if (token.is("тоо") && token.kase() == Case.BARE) {
            Unit counted = Label.before(tokens, index + 1).unit();
            return counted == Unit.PERCENT ? Unit.NONE : counted;
        }
        boolean money = token.unit() == Unit.MNT
                || token.is("мөнгө") && (tokens.at(index + 1).is("мөнгө") || tokens.at(index + 1).is("дүн"));
        return money ? Unit.MNT : Unit.NONE;
    }
}
