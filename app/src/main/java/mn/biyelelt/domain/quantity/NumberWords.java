package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.quantity.Token.Look;
import mn.biyelelt.domain.quantity.Token.Shape;
import mn.biyelelt.domain.quantity.Token.Type;

/// Turns number words into numbers where they count something: `арван хоёр хүн`, `гурван удаа`, `тавд хүргэх`.
///
/// Careful, see [Counting].
final class NumberWords {

    private static final int HUNDRED = 100;

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

    /// `зуу зуун айл`, `мянга мянган хүн`: hundreds, thousands of them, and nobody says how many.
    private static boolean doubled(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.lemma().number() >= HUNDRED && i + 1 < tokens.size() && tokens.get(i + 1).isWord()
                && token.kase() == Case.BARE && tokens.get(i + 1).lemma().number() == token.lemma().number();
    }

    private static int take(List<Token> tokens, int i, List<Token> result) {
        if (doubled(tokens, i)) {
            copy(tokens, i, result);
            return 1 + copy(tokens, i + 1, result);
        }
        if (about(tokens, i)) {
            return mergeAbout(tokens, i, result);
        }
        if (half(tokens, i) || thousand(tokens, i)) {
            return mergeMultiplier(tokens, i, result);
        }
        if (thousandAndMore(tokens, i)) {
            result.add(one(tokens.get(i)));
            return copy(tokens, i, result);
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
        return neighbours && !listed && Counting.counts(tokens, second, second + 1);
    }

    /// Where the other of two neighbours stands, with or without a comma between.
    private static int secondOf(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).isMark(',') ? i + 2 : i + 1;
    }

    private static int mergeAbout(List<Token> tokens, int i, List<Token> result) {
        int second = secondOf(tokens, i);
        Token low = tokens.get(i);
        Token high = tokens.get(second);
        result.add(
                new Token(Type.DIGITS, low.start(), low.end(), low.gap(), low.lemma().number(), low.word(), Shape.OTHER,
                        Look.NUMBER, '\0'));
        int gap = low.end();
        int next = high.start();
        result.add(new Token(Type.MARK, gap, next, Token.Gap.NONE, -1,
                Stems.Word.UNKNOWN, Shape.OTHER, Look.LOWER, '-'));
        result.add(new Token(Type.DIGITS, high.start(), high.end(), Token.Gap.NONE, high.lemma().number(), high.word(),
                Shape.OTHER,
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

    /// `мянга хоёр зуун`: a thousand that no number stands before and one follows.
    private static boolean thousandAndMore(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.isWord() && token.is(Lemma.MULTIPLIER) && token.lemma().number() == 1000
                && token.kase() == Case.BARE
                && token.length() > 3
                && (i == 0 || !tokens.get(i - 1).is("хэдэн") && !tokens.get(i - 1).digits()
                        && !startsNumber(tokens.get(i - 1)))
                && i + 1 < tokens.size() && startsNumber(tokens.get(i + 1));
    }

    /// The one that is left out before a word.
    private static Token one(Token word) {
        int start = word.start();
        var number = new Stems.Word(new Lemma(Lemma.NUMBER_WORD, Unit.NONE, 1, false), Case.BARE);
        return new Token(Type.DIGITS, start, start, word.gap(), 1, number, Shape.OTHER, Look.NUMBER, '\0');
    }

    private static int mergeMultiplier(List<Token> tokens, int i, List<Token> result) {
        boolean half = half(tokens, i);
        Token first = tokens.get(i);
        Token last = tokens.get(half ? i + 1 : i);
        long number = half ? last.lemma().number() / 2 : last.lemma().number();
        var word = new Stems.Word(new Lemma(Lemma.NUMBER_WORD, Unit.NONE, number, false),
                half ? last.kase() : Case.BARE);
        result.add(new Token(Type.DIGITS, first.start(), last.end(), first.gap(), number, word,
                Shape.OTHER, Look.NUMBER, '\0'));
        return half ? 2 : 1;
    }

    static boolean startsNumber(Token token) {
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
        if (!Counting.counts(tokens, start, end)) {
            return copy(tokens, start, result);
        }
        Token first = tokens.get(start);
        Token closing = tokens.get(end - 1);
        result.add(
                new Token(Type.DIGITS, first.start(), closing.end(), first.gap(), sum + last, closing.word(),
                        Shape.OTHER, Look.NUMBER, '\0'));
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
}
