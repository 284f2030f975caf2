package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.quantity.Token.Look;
import mn.biyelelt.domain.quantity.Token.Shape;
import mn.biyelelt.domain.quantity.Token.Type;

/// Turns number words into numbers where they count something: `арван хоёр хүн`, `гурван удаа`, `тавд хүргэх`.
///
/// Careful, for `нэг` and `хоёр` also stand for "a", "one another", "bilateral": they count only before a word that can be
/// counted.
final class NumberWords {

    private static final int LONGEST_TITLE = 7;

    private NumberWords() {
    }

    static List<Token> merged(List<Token> tokens) {
        if (!any(tokens)) {
            return tokens;
        }
        var result = new ArrayList<Token>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            i += mayStart(tokens.get(i)) ? take(tokens, i, result) : copy(tokens, i, result);
        }
        return result;
    }

    private static boolean any(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (mayStart(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a number in words may begin with a token: most are passed without a further look.
    private static boolean mayStart(Token token) {
        Lemma lemma = token.lemma();
        return lemma.known() && token.isWord()
                && (lemma.number() > 0 || lemma.is(Lemma.NUMBER_WORD) || lemma.is("хагас"));
    }

    private static int take(List<Token> tokens, int i, List<Token> result) {
        if (about(tokens, i)) {
            return mergeAbout(tokens, i, result);
        }
        if (half(tokens, i) || thousand(tokens, i)) {
            return mergeMultiplier(tokens, i, result);
        }
        return startsNumber(tokens.get(i)) ? merge(tokens, i, result) : copy(tokens, i, result);
    }

    /// `хоёр гурван удаа`, `гуч дөчин хүн`, `тав, зургаан хүн`: two neighbours are a range.
    private static boolean about(List<Token> tokens, int i) {
        if (!startsNumber(tokens.get(i)) || tokens.get(i).kase() != Case.BARE) {
            return false;
        }
        int second = secondOf(tokens, i);
        if (second + 1 >= tokens.size() || !startsNumber(tokens.get(second))) {
            return false;
        }
        long low = tokens.get(i).lemma().number();
        long high = tokens.get(second).lemma().number();
        boolean neighbours = low > 0 && low < 10 && high == low + 1 || low >= 10 && low < 100 && high == low + 10;
        boolean listed = second > i + 1 && (tokens.get(second).kase() == Case.ORDINAL
                || tokens.get(second + 1).is("дугаар"));
        return neighbours && !listed && counts(tokens, second, second + 1);
    }

    /// Where the other of two neighbours stands, with or without a comma between.
    private static int secondOf(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).isMark(',') ? i + 2 : i + 1;
    }

    private static int mergeAbout(List<Token> tokens, int i, List<Token> result) {
        int second = secondOf(tokens, i);
        Token low = tokens.get(i);
        Token high = tokens.get(second);
        result.add(new Token(Type.DIGITS, low.span(), low.gap(), low.lemma().number(), low.word(), Shape.OTHER,
                Look.NUMBER, '\0'));
        int gap = low.span().end();
        int next = high.span().start();
        result.add(new Token(Type.MARK, new Span(gap, next), Token.Gap.NONE, -1,
                Stems.Word.UNKNOWN, Shape.OTHER, Look.LOWER, '-'));
        result.add(new Token(Type.DIGITS, high.span(), Token.Gap.NONE, high.lemma().number(), high.word(), Shape.OTHER,
                Look.NUMBER, '\0'));
        return second + 1 - i;
    }

    /// `хагас сая`: half of a multiplier that no number stands before.
    private static boolean half(List<Token> tokens, int i) {
        return tokens.get(i).is("хагас") && i + 1 < tokens.size() && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).is(Lemma.MULTIPLIER) && (i == 0 || !tokens.get(i - 1).digits());
    }

    /// `мянган амьд төрөлтөд`: a thousand that no number stands before, as the base of a rate.
    private static boolean thousand(List<Token> tokens, int i) {
        if (!tokens.get(i).isWord() || !tokens.get(i).is(Lemma.MULTIPLIER) || tokens.get(i).length() == 1
                || i > 0 && (tokens.get(i - 1).digits() || startsNumber(tokens.get(i - 1)) || half(tokens, i - 1))) {
            return false;
        }
        int noun = i + 1 < tokens.size() && tokens.get(i + 1).is("<adjective>") ? i + 2 : i + 1;
        return noun + 1 < tokens.size() && tokens.get(noun).unit().countable() && tokens.get(noun).kase() == Case.DATIVE
                && tokens.get(noun + 1).digits();
    }

    private static int mergeMultiplier(List<Token> tokens, int i, List<Token> result) {
        boolean half = half(tokens, i);
        Token first = tokens.get(i);
        Token last = tokens.get(half ? i + 1 : i);
        long number = half ? last.lemma().number() / 2 : last.lemma().number();
        var word = new Stems.Word(new Lemma(Lemma.NUMBER_WORD, Unit.NONE, number, false),
                half ? last.kase() : Case.BARE);
        result.add(new Token(Type.DIGITS, new Span(first.span().start(), last.span().end()), first.gap(), number, word,
                Shape.OTHER, Look.NUMBER, '\0'));
        return half ? 2 : 1;
    }

    private static boolean startsNumber(Token token) {
        return token.isWord() && token.is(Lemma.NUMBER_WORD) && token.kase() != Case.NEGATIVE;
    }

    private static int copy(List<Token> tokens, int i, List<Token> result) {
        result.add(tokens.get(i));
        return 1;
    }

    /// Adds the number that starts at a place, or the word as it is; says how many tokens were used.
    private static int merge(List<Token> tokens, int start, List<Token> result) {
        int end = start + 1;
        long sum = 0;
        long last = tokens.get(start).lemma().number();
        while (end < tokens.size() && joins(tokens.get(end - 1), tokens.get(end), last)) {
            long next = tokens.get(end).lemma().number();
            if (next == 100) {
                last = last * 100;
            } else {
                sum += last;
                last = next;
            }
            end++;
        }
        if (!counts(tokens, start, end)) {
            return copy(tokens, start, result);
        }
        Token first = tokens.get(start);
        Token closing = tokens.get(end - 1);
        var span = new Span(first.span().start(), closing.span().end());
        result.add(
                new Token(Type.DIGITS, span, first.gap(), sum + last, closing.word(), Shape.OTHER, Look.NUMBER, '\0'));
        return end - start;
    }

    /// `арван` + `хоёр`, `хоёр` + `зуун`, `зуун` + `тавин`: each next part is smaller than the last, or a hundred.
    private static boolean joins(Token before, Token token, long last) {
        if (!startsNumber(token) || token.gap() == Token.Gap.NONE || before.kase() != Case.BARE) {
            return false;
        }
        long next = token.lemma().number();
        return next == 100 ? last < 10 : last >= 100 && next < 100 || last >= 10 && next < 10;
    }

    private static boolean counts(List<Token> tokens, int start, int end) {
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
        boolean fraction = start > 0 && startsNumber(tokens.get(start - 1))
                && tokens.get(start - 1).kase() == Case.GENITIVE;
        if (fraction || tokens.size() == end - start + 1 || end - start > 1) {
            return true;
        }
        if (last.kase() == Case.ABOUT) {
            return next.isWord() && next.shape() != Shape.VERB;
        }
        if (last.kase() == Case.GENITIVE) {
            return next.is(Lemma.NUMBER_WORD);
        }
        if (last.kase() == Case.ABLATIVE && startsNumber(next)) {
            return true;
        }
        if (repeated(tokens, end, last)) {
            return true;
        }
        if (last.kase() != Case.BARE) {
            return next.is("болох") || next.is("хүрэх") || next.is("доошгүй") || next.is("дээшгүй") || next.is("өсөх")
                    || last.kase() == Case.ABLATIVE && (next.is("дээш") || next.is("доош"));
        }
        boolean range = next.isMark('-') && next.tight() && startsNumber(tokens.get(end + 1));
        boolean weeks = next.is(Lemma.NUMBER_WORD) && next.lemma().number() == 7 && tokens.get(end + 1).is("хоног");
        return compared(next) || range || weeks || rankedWith(tokens, end) || countable(last, next);
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
        return comma + 1 < tokens.size() && tokens.get(comma).isMark(',') && startsNumber(tokens.get(comma + 1))
                && tokens.get(comma + 1).kase() == Case.ORDINAL;
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
        if (week || single || next.is("талт") || next.is("тал")) {
            return false;
        }
        if (next.unit() != Unit.NONE || next.is(Lemma.MULTIPLIER) || next.is("дугаар") || next.is("дахин")
                || next.is("сар") || next.is("хагас")) {
            return true;
        }
        return !last.lemma().weak() && next.look() == Look.LOWER && next.shape() != Shape.VERB && !next.is("ба");
    }
}
