package mn.biyelelt.domain.quantity;

/// What stands after a number or its noun: `-аас доошгүй`, `гаруй`, `орчим`, `хүртэл`, `ба түүнээс дээш`.
final class After {

    private final Tokens tokens;
    private int end;
    private Comparison comparison;

    /// @param start where to look
    /// @param kase  case of the number or noun before
    /// @param known what is known already
    After(Tokens tokens, int start, Case kase, Comparison known) {
        this.tokens = tokens;
        end = start;
        comparison = known;
        boolean more = true;
        while (more) {
            more = step(kase);
        }
    }

    Comparison comparison() {
        return comparison;
    }

    int end() {
        return end;
    }

    private boolean step(Case kase) {
        Token token = tokens.at(end);
        if (token.is("ба") || token.isMark(',')) {
            Token next = tokens.at(end + 1);
            boolean named = token.isWord() && (next.is("дээш") || next.is("доош"));
            return named ? set(next.is("дээш") ? Comparison.AT_LEAST : Comparison.AT_MOST, 2)
                    : next.is("түүнээс") && and(tokens.at(end + 2));
        }
        if (token.isMark('+') && token.tight() && tokens.at(end - 1).isMark('%') && !tokens.at(end + 1).digits()) {
            return set(Comparison.AT_LEAST, 1);
        }
        if (token.isMark('-') && limits(tokens.at(end + 1)) && kase == Case.ABLATIVE) {
            end++;
            return true;
        }
        if (token.type() == Token.Type.MARK) {
            return mark(token);
        }
        if (!token.isWord()) {
            return false;
        }
        return switch (token.lemma().name()) {
            case "доошгүй" -> set(Comparison.AT_LEAST, 1);
            case "дээшгүй" -> set(Comparison.AT_MOST, 1);
            case "гаруй" -> set(kase == Case.INSTRUMENTAL ? Comparison.INCREASE : Comparison.MORE, 1);
            case "орчим" -> set(Comparison.ABOUT, 1);
            case "хүртэл" -> set(Comparison.AT_MOST, 1);
            case "хүрэх" -> fallsShort(token) && set(Comparison.LESS, 1);
            case "давах" -> exceeded(token) && set(Comparison.MORE, 1);
            case "дээш" -> (kase == Case.ABLATIVE || kase == Case.BARE) && limit(Comparison.MORE, Comparison.AT_MOST);
            case "доош" -> kase == Case.ABLATIVE && limit(Comparison.LESS, Comparison.AT_LEAST);
            case "олон", "их" -> kase == Case.ABLATIVE && limit(Comparison.MORE, Comparison.AT_MOST);
            case "бага" -> kase == Case.ABLATIVE && limit(Comparison.LESS, Comparison.AT_LEAST);
            default -> false;
        };
    }

    /// `95 (-аас доошгүй) хувь`, `95 /доошгүй/`: the limit in brackets; `90%<`: a share and a sign behind it are all that
    /// is written, so that what it is compared with is the result; `хоцрогдол 5%<` may be meant either way.
    private boolean mark(Token mark) {
        if (mark.isMark('(') || mark.isMark('/')) {
            int at = tokens.at(end + 1).isMark('-') ? end + 3 : end + 1;
            return limits(tokens.at(at)) && tokens.at(at + 1).isMark(mark.isMark('(') ? ')' : '/')
                    && set(tokens.at(at).is("доошгүй") ? Comparison.AT_LEAST : Comparison.AT_MOST, at + 2 - end);
        }
        boolean alone = tokens.at(end - 1).isMark('%') && tokens.endsText(end + 1) && tokens.at(0).figures()
                && Figures.at(tokens, 0).end() == end - 1;
        if (!alone || !mark.tight()) {
            return false;
        }
        return switch (mark.mark()) {
            case '<' -> set(Comparison.MORE, 1);
            case '>' -> set(Comparison.LESS, 1);
            case '\u2264' -> set(Comparison.AT_LEAST, 1);
            case '\u2265' -> set(Comparison.AT_MOST, 1);
            default -> false;
        };
    }

    /// `80 хүрэхгүй хувь`, `50 хүрэхгүй хүн`: between the number and what it counts.
    private boolean fallsShort(Token verb) {
        return verb.kase() == Case.NEGATIVE && tokens.at(end - 1).figures() && tokens.at(end + 1).isWord()
                && tokens.at(end + 1).unit() != Unit.NONE;
    }

    /// `300 давсан хүн`
    private boolean exceeded(Token verb) {
        return tokens.textOf(verb).equals("давсан") && tokens.at(end - 1).figures() && tokens.at(end + 1).isWord()
                && tokens.at(end + 1).unit() != Unit.NONE;
    }

    private static boolean limits(Token token) {
        return token.is("доошгүй") || token.is("дээшгүй");
    }

    /// `90 хувиас доош`; with a verb that denies it, `доош орохгүй`, the level that is kept.
    private boolean limit(Comparison plain, Comparison denied) {
        Token verb = tokens.at(end + 1);
        return verb.shape() == Token.Shape.DENIED || verb.is("<negated>") || verb.kase() == Case.NEGATIVE
                ? set(denied, 2)
                : set(plain, 1);
    }

    private boolean and(Token direction) {
        return switch (direction.lemma().name()) {
            case "дээш", "их", "гаруй", "олон" -> set(Comparison.AT_LEAST, 3);
            case "доош", "бага" -> set(Comparison.AT_MOST, 3);
            default -> false;
        };
    }

    private boolean set(Comparison found, int length) {
        comparison = found;
        end += length;
        return true;
    }
}
