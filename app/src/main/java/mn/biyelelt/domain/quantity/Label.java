package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;

/// What the words before a number say that it counts: `хамрагдалтын хувь 35,1`, `Гомдол-692`, `Зардал (сая төгрөг): 12,4`.
///
/// @param unit       NONE if they say nothing
/// @param multiplier what the number is to be multiplied with
/// @param counted    whether they speak of a number: `хүний тоо`
record Label(Unit unit, BigDecimal multiplier, boolean counted) {

    private static final Label NONE = of(Unit.NONE, false);
    private static final int WINDOW = 6;
    private static final int YEAR_LENGTH = 4;

    private static Label of(Unit unit, boolean counted) {
        return new Label(unit, BigDecimal.ONE, counted);
    }

    /// What it says of a part, `хийхэд 12 нь`: of those that were named, and not of the words before it.
    Label ofPart(boolean part) {
        return part && unit != Unit.PERCENT ? NONE : this;
    }

    /// What is counted in `сурагчдын 45 нь`, `хүн амын 1 234 нь`, `багш нарын 12 нь`, where no number stands before the whole; NONE if nothing is.
    static Unit ofWhole(Tokens tokens, int number) {
        Token before = tokens.at(number - 1);
        boolean people = before.is("ам") || before.is("нар");
        Token noun = people ? tokens.at(number - 2) : before;
        int counting = people ? number - 3 : number - 2;
        boolean whole = number > 0 && (before.kase() == Case.GENITIVE || before.kase() == Case.ABLATIVE)
                && noun.isWord() && noun.unit().countable() && !taken(tokens, counting + 1);
        return whole ? noun.unit() : Unit.NONE;
    }

    /// The label of the number that starts at a token.
    static Label before(Tokens tokens, int number) {
        Unit sign = Counted.sign(tokens.at(number - 1));
        boolean share = sign == Unit.PERCENT && !tokens.at(number - 2).digits();
        if (number > 0 && (sign == Unit.USD || sign == Unit.MNT || share)) {
            return of(sign, false);
        }
        var money = inMillions(tokens, number);
        if (money.unit != Unit.NONE) {
            return money;
        }
        Unit bracketed = bracketed(tokens, number);
        return bracketed == Unit.NONE ? words(tokens, number) : of(bracketed, false);
    }

    /// `Хамрагдалт /хувиар/: 78,4`, `(хүн) 45`
    private static Unit bracketed(Tokens tokens, int number) {
        int at = tokens.at(number - 1).isMark(':') || tokens.at(number - 1).isMark('-') ? number - 2 : number - 1;
        Token close = tokens.at(at);
        Token open = tokens.at(at - 2);
        boolean brackets = at > 2 && (close.isMark(')') && open.isMark('(') || close.isMark('/') && open.isMark('/'));
        Token noun = tokens.at(at - 1);
        boolean names = noun.kase() == Case.BARE || noun.kase() == Case.INSTRUMENTAL;
        Unit sign = Counted.sign(noun);
        return !brackets ? Unit.NONE : sign != Unit.NONE ? sign : noun.isWord() && names ? noun.unit() : Unit.NONE;
    }

    /// `(сая төгрөг): 12,4`, `мян.төг 250`
    private static Label inMillions(Tokens tokens, int number) {
        int at = number - 1;
        while (at > 0 && tokens.at(at).type() == Token.Type.MARK && ":-)/.".indexOf(tokens.at(at).mark()) >= 0) {
            at--;
        }
        int word = tokens.at(at - 1).isMark('.') ? at - 2 : at - 1;
        boolean named = word >= 0 && tokens.at(at).unit() == Unit.MNT
                && (tokens.at(at).kase() == Case.BARE || tokens.at(at).kase() == Case.INSTRUMENTAL)
                && tokens.at(word).isWord() && tokens.at(word).is(Lemma.MULTIPLIER) && !tokens.at(word - 1).digits();
        return named ? new Label(Unit.MNT, BigDecimal.valueOf(tokens.at(word).lemma().number()), false) : NONE;
    }

    private static Label words(Tokens tokens, int number) {
        boolean counted = false;
        for (int i = number - 1; i >= Math.max(0, number - WINDOW); i--) {
            Token token = tokens.at(i);
            if (token.is("он") && tokens.at(i - 1).digits() && tokens.at(i - 1).length() == YEAR_LENGTH) {
                i = tokens.at(i - 2).isMark(':') ? i - 2 : i - 1;
                continue;
            }
            boolean hyphen = i == number - 1 && (token.isMark('-') || token.isMark(':'));
            boolean ends = token.digits() || token.is("<scale>") || token.type() == Token.Type.MARK && !hyphen
                    || token.is("ам") && token.kase() != Case.BARE && !counted
                    || !counted && (token.shape() == Token.Shape.VERB || token.kase() == Case.VERBAL
                            || token.kase() == Case.NEGATIVE);
            if (ends) {
                break;
            }
            counted |= token.is("тоо");
            Unit unit = unit(tokens, i, number, counted);
            if (unit != Unit.NONE) {
                return of(unit, counted);
            }
        }
        return NONE;
    }

    private static Unit unit(Tokens tokens, int index, int number, boolean counted) {
        Token token = tokens.at(index);
        if ((token.is("мөнгө") || token.is("дүн") && tokens.at(index - 1).is("мөнгө")) && token.kase() == Case.BARE) {
            return Unit.MNT;
        }
        boolean agent = token.shape() == Token.Shape.AGENT && token.isWord() && index + 2 >= number;
        Unit unit = agent ? Unit.PERSONS : device(tokens, index, number) ? Unit.ITEMS : KnownNoun.unit(tokens, index);
        if (unit == Unit.NONE || taken(tokens, index) || !labels(tokens, index, number, counted)) {
            return Unit.NONE;
        }
        return unit == Unit.BEDS && tokens.at(index + 1).unit() == Unit.DAYS ? Unit.BED_DAYS : unit;
    }

    /// `ЭХО-1, рентген 2`: devices, right before their number.
    private static boolean device(Tokens tokens, int index, int number) {
        return tokens.at(index).is("<device>") && (index + 1 == number || index + 2 == number
                && tokens.at(index + 1).type() == Token.Type.MARK);
    }

    /// Whether the noun is what a number right before it counts; the figures of a code count nothing.
    private static boolean taken(Tokens tokens, int index) {
        Token mark = tokens.at(index - 2);
        boolean decimal = mark.isMark(',') || mark.isMark('.') && !(index > 3 && tokens.at(index - 3).tight());
        boolean code = tokens.at(index - 1).tight() && mark.type() == Token.Type.MARK && !decimal;
        return index > 0
                && (tokens.at(index - 1).digits() && !code && !labelled(tokens, index) || ranked(tokens, index));
    }

    /// `эрэгтэй 140 эмэгтэй 172`: the number before the noun has another of its kind before itself.
    private static boolean labelled(Tokens tokens, int index) {
        Token label = tokens.at(index - 2);
        Token noun = tokens.at(index);
        return index > 1 && label.isWord() && noun.isWord() && label.unit() == Unit.PERSONS
                && noun.unit() == Unit.PERSONS
                && label.kase() == Case.BARE && noun.kase() == Case.BARE && !tokens.at(index - 3).digits();
    }

    /// `2-р баг 120`, `II баг 120`: the noun is one of a row.
    private static boolean ranked(Tokens tokens, int index) {
        Token before = tokens.at(index - 1);
        return before.is(NumberEndings.ORDINAL) || before.is("дугаар")
                || Roman.at(tokens, index - 1) != 0 && before.look() == Token.Look.UPPER;
    }

    /// What columns are called counts nothing: `зорилт 45`, `төлөвлөгөө 12`, `төл. 12`, `үнэлгээ 4,5`.
    private static boolean heading(Token token) {
        return token.unit() == Unit.GOALS || token.is("төлөвлөгөө") || token.is("үнэлгээ")
                || token.is("төл");
    }

    /// `эрэгтэй хүний дундаж наслалт 66`: whose it is stands between the noun and what has the number.
    private static boolean describes(Tokens tokens, int index) {
        Token owner = tokens.at(index + 1);
        return owner.isWord() && owner.kase() == Case.GENITIVE && owner.unit().countable();
    }

    /// An object labels its number only where it stands right before it, or is a share.
    private static boolean labels(Tokens tokens, int index, int number, boolean counted) {
        Token token = tokens.at(index);
        if (token.shape() == Token.Shape.AGENT) {
            return true;
        }
        if (token.unit().time() || token.unit() == Unit.TIMES || !counted && heading(token)) {
            return false;
        }
        boolean ending = tokens.at(index + 1).type() == Token.Type.ENDING;
        return switch (ending ? tokens.at(index + 1).kase() : token.kase()) {
            case BARE -> !describes(tokens, index);
            case ACCUSATIVE -> token.unit() == Unit.PERCENT || index + (ending ? 2 : 1) == number || counted;
            case GENITIVE -> counted || token.unit() == Unit.INDEX
                    || token.unit() == Unit.PERCENT && tokens.at(index + 1).is("жин");
            default -> false;
        };
    }
}
