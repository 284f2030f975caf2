package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.quantity.Token.Gap;
import mn.biyelelt.domain.quantity.Token.Look;
import mn.biyelelt.domain.quantity.Token.Shape;
import mn.biyelelt.domain.quantity.Token.Type;

/// Cuts a text into digits, words, endings and marks, in one pass.
final class Lexer {

    private static final int LONGEST_NUMBER = 15;
    /// More digits than any amount has are no number, and reading them as one takes time by the square of their count.
    private static final int MOST_DIGITS = 40;
    /// Longer texts stand in no cell; nothing is read from them, for half of such a text could say something else.
    private static final int LONGEST_TEXT = 200_000;

    private static final List<String> GLUED_LIMITS = List.of("доошгүй", "дээшгүй", "багагүй", "ихгүй", "илүүгүй",
            "доошгуй", "дээшгуй");
    private static final int SHORTEST_GLUED = 7;
    private static final int SHORTEST_DETACHED = 3;
    private static final int LONGEST_BOUND = 4;

    private final Vocabulary vocabulary;
    private final NumberEndings endings;
    private final String text;
    private final char[] folded;
    private final Spelling spelling;
    private final List<Token> tokens;
    private int at;

    private Lexer(Vocabulary vocabulary, NumberEndings endings, String text) {
        this.vocabulary = vocabulary;
        this.endings = endings;
        this.text = text;
        spelling = new Spelling(vocabulary, text);
        folded = spelling.letters();
        tokens = new ArrayList<>(text.length() / 5 + 4);
    }

    static Tokens tokens(Vocabulary vocabulary, NumberEndings endings, String text) {
        String read = text.length() > LONGEST_TEXT ? "" : Damage.repaired(text);
        return new Tokens(read, NumberWords.merged(new Lexer(vocabulary, endings, read).run()));
    }

    private List<Token> run() {
        Gap gap = skipGap(Gap.NONE);
        while (at < text.length()) {
            next(gap);
            gap = skipGap(Gap.NONE);
        }
        add(Type.END, at, at, gap, -1, Stems.Word.UNKNOWN, Look.LOWER, '\0');
        return tokens;
    }

    private void next(Gap gap) {
        char c = text.charAt(at);
        if (Letters.isDigit(c)) {
            digits(gap);
        } else if (Letters.isLetter(c)) {
            word(gap);
        } else {
            if (Letters.mark(c) == '-' && (ending(at + 1) || detachedEnding())) {
                return;
            }
            mark(gap, c);
        }
    }

    /// A mark; `->` is one, and `~` between two figures is a dash.
    private void mark(Gap gap, char c) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean arrow = Letters.mark(c) == '-' && next == '>';
        boolean between = (c == '~' || c == '\u223C') && gap == Gap.NONE && Letters.isDigit(next) && !tokens.isEmpty()
                && tokens.getLast().digits();
        boolean range = rises(gap, c);
        boolean doubled = range || doubledSeparator(gap, c);
        char mark = arrow ? '\u2192' : between || range ? '-' : Letters.mark(c);
        add(Type.MARK, at, arrow || doubled ? at + 2 : at + 1, gap, -1, Stems.Word.UNKNOWN, Look.LOWER, mark);
    }

    /// `95,,5`, `95..5`: a decimal comma or stop typed twice; what rises could be a range.
    private boolean doubledSeparator(Gap gap, char c) {
        boolean pair = (c == ',' || c == '.') && gap == Gap.NONE && at + 2 < text.length()
                && text.charAt(at + 1) == c && Letters.isDigit(text.charAt(at + 2)) && !tokens.isEmpty()
                && tokens.getLast().digits();
        boolean single = pair && (at + 3 == text.length() || !Letters.isDigit(text.charAt(at + 3)));
        return single && tokens.getLast().number() > text.charAt(at + 2) - '0';
    }

    /// `10..15%`: two stops between numbers that rise.
    private boolean rises(Gap gap, char c) {
        if (c != '.' || gap != Gap.NONE || tokens.isEmpty() || !tokens.getLast().digits()
                || tokens.getLast().number() < 2 || !text.startsWith("..", at)) {
            return false;
        }
        int end = at + 2;
        long number = 0;
        while (end < text.length() && end < at + 2 + LONGEST_BOUND && Letters.isDigit(text.charAt(end))) {
            number = number * 10 + text.charAt(end++) - '0';
        }
        return end > at + 2 && number > tokens.getLast().number();
    }

    private void digits(Gap gap) {
        int end = at;
        long number = 0;
        while (end < text.length() && Letters.isDigit(text.charAt(end))) {
            number = end - at < LONGEST_NUMBER ? number * 10 + text.charAt(end) - '0' : -1;
            end++;
        }
        Type type = end - at > MOST_DIGITS ? Type.WORD : Type.DIGITS;
        add(type, at, end, gap, end - at > LONGEST_NUMBER ? -1 : number, Stems.Word.UNKNOWN, Look.LOWER, '\0');
    }

    private void word(Gap gap) {
        int end = wordEnd(at);
        if (gap == Gap.NONE ? !Letters.isUpper(text.charAt(at)) && ending(at) : strayEnding(end)) {
            return;
        }
        var word = spelling.word(at, end);
        if (!word.lemma().known()) {
            int numeral = numeralEnd(end);
            if (numeral < end) {
                add(Type.WORD, at, numeral, gap, -1, word, Look.UPPER, '\0');
                return;
            }
            int limit = limitAt(at, end);
            var before = limit < end ? vocabulary.find(folded, at, limit) : Stems.Word.UNKNOWN;
            boolean glued = before.kase() == Case.ABLATIVE;
            word = glued ? before : spelling.unusual(at, end, counts());
            end = glued ? limit : end;
        }
        add(Type.WORD, at, end, gap, -1, word, look(at, end), '\0');
    }

    /// Whether the word at this place may be what the number before it counts.
    private boolean counts() {
        return !tokens.isEmpty() && (tokens.getLast().digits() || tokens.getLast().kase() == Case.ABLATIVE);
    }

    /// Takes the letters at a place as ending of the number, percent sign or abbreviation before, if that is what they are.
    private boolean ending(int from) {
        if (from >= text.length() || !Letters.isLetter(text.charAt(from)) || tokens.isEmpty() || gapBefore()) {
            return false;
        }
        Token before = tokens.getLast();
        boolean hyphen = from > at;
        boolean carries = before.digits() || before.isMark('%') || before.isMark('\u2030') || before.isMark(')')
                || before.isMark('\u20AE')
                || before.isWord() && hyphen;
        int end = carries ? ordinalAt(from, limitAt(from, wordEnd(from))) : from;
        var word = carries && !(end < text.length() && Letters.isDigit(text.charAt(end)))
                ? endings.find(folded, from, end)
                : Stems.Word.UNKNOWN;
        if (!word.lemma().known()) {
            return false;
        }
        add(Type.ENDING, from, end, Gap.NONE, -1, word, Look.LOWER, '\0');
        return true;
    }

    /// `90- ээс`, `90 -ээс`, `хувь- иас`: `90 - ээс`, with a slip of a blank beside the hyphen; short endings could be words, but
    /// for `12- н хүн`.
    private boolean detachedEnding() {
        if (tokens.isEmpty()) {
            return false;
        }
        boolean before = tokens.getLast().end() == at - 1;
        boolean after = tokens.getLast().end() >= at - 1 && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        int from = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        Token last = tokens.getLast();
        boolean carries = last.digits() || last.isMark('%') || last.isWord() && last.unit() == Unit.PERCENT;
        if (!before && !after || !carries || from >= text.length() || !Letters.isLetter(text.charAt(from))) {
            return false;
        }
        int end = wordEnd(from);
        boolean count = last.digits() && end - from == 1 && folded[from] == 'н';
        var word = !count && end - from < SHORTEST_DETACHED && !limitFollows(end) ? Stems.Word.UNKNOWN
                : endings.find(folded, from, end);
        if (!word.lemma().known()) {
            return false;
        }
        add(Type.ENDING, from, end, Gap.NONE, -1, word, Look.LOWER, '\0');
        return true;
    }

    /// `95 % иас доошгүй`: an ending behind a blank, before a limit.
    private boolean strayEnding(int end) {
        boolean share = !tokens.isEmpty() && tokens.getLast().isMark('%') && end - at >= SHORTEST_DETACHED;
        var word = share && limitFollows(end) ? endings.find(folded, at, end) : Stems.Word.UNKNOWN;
        if (word.lemma().known()) {
            add(Type.ENDING, at, end, Gap.NONE, -1, word, Look.LOWER, '\0');
        }
        return word.lemma().known();
    }

    /// Whether the next word is a limit: `90% -с доошгүй`.
    private boolean limitFollows(int end) {
        int next = end + 1;
        return next < text.length() && text.charAt(end) == ' '
                && GLUED_LIMITS.contains(new String(folded, next, wordEnd(next) - next));
    }

    /// Where the ending of an ordinal ends that is glued to a known word, `3-рулирал`; the end given if there is none.
    private int ordinalAt(int from, int end) {
        boolean glued = tokens.getLast().digits() && folded[from] == 'р' && end - from > SHORTEST_DETACHED
                && vocabulary.find(folded, from + 1, end).lemma().known();
        return glued ? from + 1 : end;
    }

    /// Where a Roman numeral ends that is glued to a known word, `IVулирал`; the end of the word if there is none.
    private int numeralEnd(int end) {
        int stop = Roman.end(text, at, end);
        boolean glued = stop > at && end - stop >= SHORTEST_DETACHED && !Letters.isUpper(text.charAt(stop))
                && vocabulary.find(folded, stop, end).lemma().known();
        return glued ? stop : end;
    }

    /// Where a limit begins that is glued to the word before, `хувиасдоошгүй`; the end of the word if there is none.
    private int limitAt(int from, int end) {
        if (end - from < SHORTEST_GLUED || folded[end - 1] != 'й') {
            return end;
        }
        for (String limit : GLUED_LIMITS) {
            int start = end - limit.length();
            if (start > from && new String(folded, start, limit.length()).equals(limit)) {
                return start;
            }
        }
        return end;
    }

    private boolean gapBefore() {
        return tokens.getLast().end() != at;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && Letters.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Look look(int from, int end) {
        if (!Letters.isUpper(text.charAt(from))) {
            return Look.LOWER;
        }
        for (int i = from + 1; i < end; i++) {
            if (!Letters.isUpper(text.charAt(i))) {
                return Look.CAPITAL;
            }
        }
        return Look.UPPER;
    }

    private Gap skipGap(Gap gap) {
        Gap found = gap;
        while (at < text.length() && Letters.isSpace(text.charAt(at))) {
            char c = text.charAt(at++);
            if (c == '\n' || c == '\r') {
                found = Gap.LINE;
            } else if (found == Gap.NONE && c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
                found = Gap.BLANK;
            }
        }
        return found;
    }

    private void add(Type type, int from, int end, Gap gap, long number, Stems.Word word, Look look, char mark) {
        var shape = type == Type.WORD && !word.lemma().known() ? WordShape.of(folded, from, end) : Shape.OTHER;
        tokens.add(new Token(type, from, end, gap, number, word, shape, look, mark));
        at = end;
    }
}
