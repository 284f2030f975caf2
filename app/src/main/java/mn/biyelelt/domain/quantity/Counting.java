package mn.biyelelt.domain.quantity;

import java.util.List;
import mn.biyelelt.domain.quantity.Token.Look;
import mn.biyelelt.domain.quantity.Token.Shape;

/// Whether a number in words counts something: `нэг` and `хоёр` also stand for "a", "one another", "bilateral", and count only
/// before a word that can be counted, or where what follows leaves no doubt.
final class Counting {

    private static final int LONGEST_TITLE = 7;

    private Counting() {
    }

    /// Whether the number from one place to before another counts something.
    static boolean counts(List<Token> tokens, int start, int end) {
        Token last = tokens.get(end - 1);
        Token next = tokens.get(end);
        boolean name = start > 0 && tokens.get(start).look() == Look.CAPITAL && tokens.get(start - 1).isWord()
                && tokens.get(start).gap() != Token.Gap.LINE;
        if (name || inTitle(tokens, start)) {
            return false;
        }
        if (start > 0 && (tokens.get(start - 1).is("хэдэн") || tokens.get(start - 1).is("олон"))
                || last.kase() == Case.ORDINAL) {
            return last.kase() == Case.ORDINAL;
        }
        boolean fraction = start > 0 && NumberWords.startsNumber(tokens.get(start - 1))
                && tokens.get(start - 1).kase() == Case.GENITIVE;
        if (fraction || partOf(tokens, start, last, next) || someOf(tokens, start, next)
                || tokens.size() == end - start + 1 || end - start > 1) {
            return true;
        }
        if (last.kase() == Case.ABOUT) {
            return next.isWord() && next.shape() != Shape.VERB;
        }
        if (last.kase() == Case.GENITIVE) {
            return next.is(Lemma.NUMBER_WORD);
        }
        if (last.kase() == Case.ABLATIVE && NumberWords.startsNumber(next)) {
            return true;
        }
        if (repeated(tokens, end, last)) {
            return true;
        }
        if (last.kase() != Case.BARE) {
            return next.is("болох") || next.is("хүрэх") || next.is("доошгүй") || next.is("дээшгүй") || next.is("өсөх")
                    || last.kase() == Case.ABLATIVE && (next.is("дээш") || next.is("доош"));
        }
        boolean range = next.isMark('-') && next.tight() && NumberWords.startsNumber(tokens.get(end + 1));
        boolean weeks = next.is(Lemma.NUMBER_WORD) && next.lemma().number() == 7 && tokens.get(end + 1).is("хоног");
        boolean more = next.is("ба") && tokens.get(end + 1).is("түүнээс")
                || next.is("болох") && last.lemma().number() > 1;
        return compared(next) || more || range || weeks || rankedWith(tokens, end) || countable(last, next)
                || listed(tokens, start, end);
    }

    /// `96 өрхөөс хоёр нь`: some of those that were counted.
    private static boolean someOf(List<Token> tokens, int start, Token next) {
        if (start < 2 || !next.is("нь")) {
            return false;
        }
        Token whole = tokens.get(start - 1);
        return whole.unit().countable() && (whole.kase() == Case.ABLATIVE || whole.kase() == Case.GENITIVE)
                && tokens.get(start - 2).digits();
    }

    /// `100-ын нэг`, `арван хүн тутмын нэг`: a hundredth, one in ten; not a count of its own, `10-ын нэг хүн`.
    private static boolean partOf(List<Token> tokens, int start, Token last, Token next) {
        Token before = tokens.get(Math.max(0, start - 1));
        boolean ofFigures = start > 1 && before.type() == Token.Type.ENDING && before.is("-")
                && tokens.get(start - 2).figures();
        return (ofFigures || before.is("тутам")) && before.kase() == Case.GENITIVE
                && (!next.isWord() || next.is("нь") || last.kase() != Case.BARE);
    }

    /// `“Нэг сум нэг бүтээгдэхүүн”`: a few words in quotes, the first with a capital, are a name.
    private static boolean inTitle(List<Token> tokens, int start) {
        int open = start - 1;
        while (open > 0 && open > start - LONGEST_TITLE && !tokens.get(open).isMark('"')) {
            open--;
        }
        if (open < 0 || !tokens.get(open).isMark('"') || !tokens.get(open + 1).tight()
                || tokens.get(open + 1).look() != Look.CAPITAL) {
            return false;
        }
        int close = start;
        while (close < tokens.size() - 1 && close < open + LONGEST_TITLE && !tokens.get(close).isMark('"')) {
            close++;
        }
        return tokens.get(close).isMark('"');
    }

    /// `нэг (1) удаа`: the same number once more, in figures.
    private static boolean repeated(List<Token> tokens, int end, Token last) {
        boolean opens = tokens.get(end).isMark('(') || tokens.get(end).isMark('/');
        return opens && end + 1 < tokens.size() && tokens.get(end + 1).figures()
                && tokens.get(end + 1).number() == last.lemma().number();
    }

    /// `гурав, дөрөвдүгээр улирал`: a comma and an ordinal number follow.
    private static boolean rankedWith(List<Token> tokens, int comma) {
        return comma + 1 < tokens.size() && tokens.get(comma).isMark(',')
                && NumberWords.startsNumber(tokens.get(comma + 1))
                && tokens.get(comma + 1).kase() == Case.ORDINAL;
    }

    /// `нэг хувин, хоёр сав`: a list of numbers and things; one alone may be a way of speaking, `нэг мөр`.
    private static boolean listed(List<Token> tokens, int start, int end) {
        Token thing = tokens.get(end);
        boolean unknown = thing.isWord() && !thing.lemma().known() && thing.look() == Look.LOWER
                && thing.shape() == Shape.OTHER;
        return unknown && (joinsNumber(tokens, end + 1, end + 2) && (start == 0 || joins(tokens.get(start - 1)))
                || closes(tokens, end + 1) && joinsNumber(tokens, start - 1, start - 3));
    }

    /// Whether a comma or "and" stands at one place and a number at another.
    private static boolean joinsNumber(List<Token> tokens, int join, int number) {
        return number >= 0 && Math.max(join, number) < tokens.size() && joins(tokens.get(join))
                && (tokens.get(number).digits() || tokens.get(number).is(Lemma.NUMBER_WORD));
    }

    private static boolean closes(List<Token> tokens, int at) {
        return at >= tokens.size() - 1 || joins(tokens.get(at)) || tokens.get(at).isMark('.');
    }

    private static boolean joins(Token token) {
        return token.isMark(',') || token.isMark(';') || token.is("ба");
    }

    private static boolean compared(Token next) {
        return next.is("гаруй") || next.is("орчим") || next.is("хүртэл");
    }

    private static boolean countable(Token last, Token next) {
        long number = last.lemma().number();
        if (!next.isWord() || next.shape() == Shape.VERB) {
            return false;
        }
        boolean week = number == 7 && next.is("хоног");
        boolean single = number == 1 && next.unit() == Unit.TIMES && next.kase() == Case.GENITIVE;
        if (week || single || next.is("талт") || next.is("тал") || next.is("хошуу")) {
            return false;
        }
        if (next.unit() != Unit.NONE || next.is(Lemma.MULTIPLIER) || next.is("дугаар") || next.is("дахин")
                || next.is("сар") || next.is("нас") || next.is("хагас")) {
            return true;
        }
        return !last.lemma().weak() && next.look() == Look.LOWER && next.shape() != Shape.VERB && !next.is("ба");
    }
}
