package mn.biyelelt.domain.quantity;

/// What stands around the numbers of a text: brackets, parts after `үүнээс`, the result after `Үр дүн:`, quotes.
final class Surroundings {

    private static final int ASIDE_WINDOW = 16;
    private static final int TOTAL_WINDOW = 6;

    private final Tokens tokens;
    private final boolean[] aside;
    private final boolean[] part;
    private final boolean[] result;
    private final boolean[] quoted;

    Surroundings(Tokens tokens) {
        this.tokens = tokens;
        int size = tokens.size() + 1;
        aside = new boolean[size];
        part = new boolean[size];
        result = new boolean[size];
        quoted = new boolean[size];
        mark();
    }

    boolean aside(int index) {
        return aside[index];
    }

    boolean part(int index) {
        return part[index];
    }

    /// Whether it stands in brackets that list ages: `4 насны бүлэг /18-34, 35-45, 46-64, 65-аас дээш/`.
    boolean ages(int index) {
        int open = index;
        while (open > index - ASIDE_WINDOW && open >= 0 && aside[open]) {
            open--;
        }
        return open < index && open >= 0 && (tokens.at(open).is("нас") || tokens.at(open - 1).is("нас"));
    }

    boolean result(int index) {
        return result[index];
    }

    /// Index after brackets that open right after an amount, `11 (1.3%)-ээр буурсан`; `end` itself if none do.
    ///
    /// @param start index of the amount's first token
    int endOfAside(int start, int end) {
        boolean slash = tokens.at(end).isMark('/') && aside(end + 1);
        if (!slash && !tokens.at(end).isMark('(') || aside(start)) {
            return end;
        }
        for (int i = end + 1; i < end + ASIDE_WINDOW; i++) {
            if (tokens.at(i).isMark(slash ? '/' : ')')) {
                return i + 1;
            }
        }
        return end;
    }

    /// Whether a number ends a quoted name: `"Алсын хараа 2050"`.
    boolean endsName(int start, int end) {
        if (tokens.at(start - 1).isMark('"') && quoted[start]) {
            return shortTitle(start);
        }
        boolean dashed = tokens.at(start - 1).isMark('-') && tokens.at(start - 2).isWord() && tokens.at(end).isWord()
                && quoted[start] && tokens.at(end + 1).isMark('"');
        return dashed || quoted[start] && tokens.at(end).isMark('"') && !tokens.at(start - 1).isMark('"')
                && (tokens.at(start - 1).isWord() || tokens.at(start - 1).isMark('-'));
    }

    /// `"1000 хоног" хөтөлбөр`: a quote of a few words that opens with the number, and the sentence goes on.
    private boolean shortTitle(int start) {
        for (int i = start + 1; i < start + 5; i++) {
            if (tokens.at(i).isMark('"')) {
                return i > start + 1 && tokens.at(i + 1).isWord() && start > 0;
            }
        }
        return false;
    }

    private void mark() {
        int depth = 0;
        boolean slash = false;
        boolean inPart = false;
        boolean inResult = false;
        boolean inQuote = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.type() == Token.Type.MARK) {
                depth = Math.max(0, depth + depthChange(token));
                slash = slash(slash, i);
                inQuote ^= token.isMark('"');
                inPart &= !sentenceEnds(i);
            }
            inPart = token.is("үүнээс") || inPart && !token.is("нийт") || token.isMark(':') && totalBefore(i);
            inResult |= resultStarts(i);
            aside[i] = depth > 0 || slash;
            part[i] = inPart;
            result[i] = inResult;
            quoted[i] = inQuote;
        }
    }

    /// `Нийт үзлэг 1245: амбулатори 1010, …`: what follows the colon are the parts of the total before it.
    private boolean totalBefore(int colon) {
        int at = colon - 1;
        while (at > colon - TOTAL_WINDOW && tokens.at(at).isWord()) {
            at--;
        }
        if (!tokens.at(at).digits()) {
            return false;
        }
        while (at > colon - TOTAL_WINDOW && !tokens.at(at).is("нийт") && tokens.at(at).type() != Token.Type.MARK) {
            at--;
        }
        return tokens.at(at).is("нийт") && tokens.at(at).kase() == Case.BARE;
    }

    private static int depthChange(Token token) {
        if (token.isMark('(') || token.isMark('[')) {
            return 1;
        }
        return token.isMark(')') || token.isMark(']') ? -1 : 0;
    }

    /// A slash opens a bracket where a word could start and closes it where one could end.
    private boolean slash(boolean open, int index) {
        Token token = tokens.at(index);
        if (!token.isMark('/')) {
            return open;
        }
        boolean blankBefore = !token.tight() || index == 0;
        boolean blankAfter = !tokens.at(index + 1).tight() || index + 1 >= tokens.size();
        if (open) {
            return blankBefore && !blankAfter;
        }
        return blankBefore && !blankAfter || !blankBefore && !blankAfter && closesLater(index);
    }

    /// `хувь/96/`: tight on both sides, but another slash closes it within a few words.
    private boolean closesLater(int index) {
        boolean number = tokens.at(index - 1).digits();
        if (!number && tokens.at(index - 1).length() < 3) {
            return false;
        }
        boolean counted = !number;
        for (int i = index + 1; i < index + 12; i++) {
            if (tokens.at(i).isMark('/')) {
                return counted && (!tokens.at(i + 1).tight() || tokens.at(i + 1).type() != Token.Type.WORD);
            }
            counted |= tokens.at(i).isWord() || tokens.at(i).isMark('%');
        }
        return false;
    }

    private boolean sentenceEnds(int index) {
        Token next = tokens.at(index + 1);
        return tokens.at(index).isMark('.') && !next.tight() && next.isWord() && next.look() != Token.Look.LOWER;
    }

    private boolean resultStarts(int index) {
        return tokens.at(index).is("үр") && tokens.at(index + 1).is("дүн") && tokens.at(index + 2).isMark(':');
    }
}
