package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.List;

/// One notation: a pattern of tokens and the value it stands for. The language is explained at [Notations].
///
/// @param kind       what the number is
/// @param atoms      the pattern
/// @param templates  text of each value, with places for the pattern's numerals; none: every numeral as written
/// @param unit       what it counts
/// @param comparison how the amount meant relates to the number
record Notation(ValueKind kind, List<Atom> atoms, List<String> templates, Unit unit, Comparison comparison) {

    /// Longer lists are read in pieces, so that time stays linear.
    private static final int LONGEST_LIST = 20;

    /// A stretch of tokens that matches.
    ///
    /// @param end      index after its last token
    /// @param captured the numerals in it
    record Match(Notation notation, int start, int end, List<Capture> captured) {

        /// The values it stands for.
        List<Value> values(Tokens tokens) {
            return notation.values(tokens, this);
        }
    }

    /// A numeral in a match: tokens from `start` to before `end`.
    record Capture(Atom atom, int start, int end) {}

    /// Takes one piece at a token; the index after it, -1 if it does not fit. Numerals are added to those captured.
    static int take(Tokens tokens, Atom atom, int index, List<Capture> captured) {
        int length = atom.length(tokens, index);
        if (length < 0 || length > 0 && !atom.fitsGap(tokens.at(index))) {
            return -1;
        }
        int end = index + length;
        if (atom.shown()) {
            captured.add(new Capture(atom, index, end));
            for (int more = 0; atom.list() && more < LONGEST_LIST; more++) {
                int next = separator(tokens, end);
                int taken = next == end ? -1 : atom.length(tokens, next);
                if (taken < 1 || decimal(tokens, end, next) || labelled(tokens, index, next)) {
                    break;
                }
                captured.add(new Capture(atom, next, next + taken));
                end = next + taken;
            }
        }
        return end;
    }

    /// `71,2`: with a tight comma and no rise it is no list.
    private static boolean decimal(Tokens tokens, int end, int next) {
        Token after = tokens.at(next);
        Token before = tokens.at(end - 1);
        return after.tight() && before.figures() && after.figures() && before.number() >= after.number()
                && after.length() < 3 && !tokens.textOf(after).startsWith("0");
    }

    /// `1-р баг 120, 2-р баг 135`: what stands after a place of its own is counted there.
    private static boolean labelled(Tokens tokens, int index, int next) {
        Token label = tokens.at(index - 1);
        boolean place = index > 1 && label.isWord()
                && (label.is("<group>") || label.is("улирал") || label.unit() != Unit.NONE);
        Token before = tokens.at(index - 2);
        if (index > 1 && label.is("нас")) {
            return true;
        }
        boolean of = label.kase() == Case.GENITIVE;
        boolean ranked = (before.kase() == Case.ORDINAL || before.is("дугаар")) && !(of && label.is("<article>"));
        return place && (ranked || !of && tokens.at(next).length() < tokens.at(index).length());
    }

    /// After a comma, an ending and a comma, or "and"; the place itself if none of them stands there.
    private static int separator(Tokens tokens, int index) {
        int at = tokens.at(index).type() == Token.Type.ENDING ? index + 1 : index;
        if (tokens.at(at).isMark(',') && tokens.at(at).tight() || tokens.at(at).isWord() && tokens.at(at).is("ба")) {
            return at + 1;
        }
        return index;
    }

    private List<Value> values(Tokens tokens, Match match) {
        var span = new Span(tokens.at(match.start).start(), tokens.at(match.end - 1).end());
        var values = new ArrayList<Value>();
        if (templates.isEmpty()) {
            for (Capture capture : match.captured) {
                if (capture.atom.numeral()) {
                    values.add(value(tokens.textOf(capture.start, capture.end), span));
                }
            }
        } else if (kind == ValueKind.PERIOD || listed(match.captured) == 0) {
            for (String template : templates) {
                values.add(value(fill(tokens, template, match.captured), span));
            }
        } else {
            for (Capture capture : match.captured) {
                if (capture.atom.list()) {
                    values.add(value(fill(tokens, templates.getFirst(), besidesOthers(match.captured, capture)), span));
                }
            }
        }
        return values;
    }

    private static int listed(List<Capture> captured) {
        int count = 0;
        for (Capture capture : captured) {
            count += capture.atom.list() ? 1 : 0;
        }
        return count;
    }

    /// One of a list, with what stands outside of the list: the month of `9 сарын 21, 22-ны өдөр`.
    private static List<Capture> besidesOthers(List<Capture> captured, Capture one) {
        var kept = new ArrayList<Capture>(captured.size());
        for (Capture capture : captured) {
            if (capture == one || !capture.atom.list()) {
                kept.add(capture);
            }
        }
        return kept;
    }

    private Value value(String text, Span span) {
        return new Value(text, unit, comparison, kind, span);
    }

    /// Fills the places; a list of periods becomes `Q2,Q4`.
    private static String fill(Tokens tokens, String template, List<Capture> captured) {
        if (listed(captured) > 1) {
            var parts = new ArrayList<String>();
            for (Capture one : captured) {
                if (one.atom.list()) {
                    parts.add(fill(tokens, template, besidesOthers(captured, one)));
                }
            }
            return String.join(",", parts);
        }
        var text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            if (open < 0) {
                break;
            }
            int close = template.indexOf('}', open);
            text.append(template, at, open).append(place(tokens, template.substring(open + 1, close), captured));
            at = close + 1;
        }
        return text.append(template, at, template.length()).toString();
    }

    private static String place(Tokens tokens, String name, List<Capture> captured) {
        if (name.equals(".")) {
            return tokens.textOf(captured.getFirst().start, captured.getLast().end);
        }
        boolean plain = Character.isLowerCase(name.charAt(0));
        String wanted = plain ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
        for (Capture capture : captured) {
            if (capture.atom.name().equals(wanted)) {
                return written(tokens, capture, plain);
            }
        }
        return "";
    }

    private static String written(Tokens tokens, Capture capture, boolean plain) {
        Token token = tokens.at(capture.start);
        return switch (capture.atom.kind()) {
            case 'M', 'D', 'X', 'H', 'I' -> plain ? Long.toString(token.number()) : twoDigits(token.number());
            case 'L' -> plain ? Long.toString(token.number()) : tokens.textOf(token);
            case 'V' -> "20" + tokens.textOf(token);
            case 'R' -> Integer.toString(Roman.at(tokens, capture.start) / 10);
            case 'W' -> {
                int roman = Roman.at(tokens, capture.start) / 10;
                yield plain ? Integer.toString(roman) : twoDigits(roman);
            }
            case 'Q', 'N', 'G' -> Long.toString(token.number());
            default -> tokens.textOf(capture.start, capture.end);
        };
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
