package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Figures with their separators, before it is known whether a comma or stop divides thousands or decimals.
///
/// @param groups     the runs of digits
/// @param separators what stands between them: comma, stop or blank
/// @param end        index after the last token
record Figures(List<String> groups, String separators, int end) {

    /// More groups make no amount; a bound keeps long lists from being read over and over.
    private static final int MOST_GROUPS = 8;

    /// A number.
    ///
    /// @param sure whether it can be read in one way only
    record Amount(BigDecimal value, boolean sure) {}

    /// The figures that start at a token of type DIGITS. Of a list such as `12,13,14` only the first.
    static Figures at(Tokens tokens, int index) {
        if (!tokens.at(index).figures()) {
            return new Figures(List.of(Long.toString(tokens.at(index).number())), "", index + 1);
        }
        int at = index + 1;
        if (!tokens.at(at).figures() && !separates(tokens, at)) {
            return new Figures(List.of(tokens.textOf(tokens.at(index))), "", at);
        }
        var groups = new ArrayList<String>();
        var separators = new StringBuilder();
        groups.add(tokens.textOf(tokens.at(index)));
        while (groups.size() <= MOST_GROUPS) {
            Token token = tokens.at(at);
            if (token.figures() && joinsByBlank(tokens, at, groups, separators)) {
                separators.append(' ');
                groups.add(tokens.textOf(token));
                at++;
            } else if (separates(tokens, at)) {
                separators.append(token.mark());
                groups.add(tokens.textOf(tokens.at(at + 1)));
                at += 2;
            } else {
                break;
            }
        }
        var all = new Figures(List.copyOf(groups), separators.toString(), at);
        return all.isNumber(tokens.at(at).is(Lemma.MULTIPLIER)) ? all
                : new Figures(List.of(groups.getFirst()), "", index + 1);
    }

    /// The number, given what it counts; `45,000.000 төгрөг` are likelier thousands than thousandths, but not surely.
    Amount amount(Unit unit, boolean multiplied) {
        if (separators.isEmpty()) {
            return new Amount(new BigDecimal(groups.getFirst()), true);
        }
        boolean grouped = groupsOfThree(groups.size());
        boolean oneSeparator = oneSeparator(separators.length());
        if (grouped && oneSeparator && (" '".indexOf(separators.charAt(0)) >= 0 || groups.size() > 2)) {
            return new Amount(new BigDecimal(String.join("", groups)), true);
        }
        if (grouped && oneSeparator && !groups.getFirst().startsWith("0")) {
            return oneGroup(unit, multiplied);
        }
        if (grouped && unit == Unit.MNT && separators.charAt(0) == ' ') {
            return new Amount(new BigDecimal(String.join("", groups)), groups.getLast().equals("000"));
        }
        if (unit == Unit.MNT && !multiplied && separatorsLost()) {
            return new Amount(new BigDecimal(String.join("", groups)), true);
        }
        if (grouped && unit == Unit.MNT && !multiplied && !oneSeparator) {
            return new Amount(new BigDecimal(String.join("", groups)), false);
        }
        boolean digitLost = unit == Unit.MNT && groups.size() > 2 && oneSeparator(separators.length());
        return new Amount(withDecimals(), multiplied || !unit.countable() && !digitLost);
    }

    /// Whether they have neither a comma nor a stop: `1 380`.
    boolean whole() {
        return onlyBlanks(separators);
    }

    /// `2,100`: thousands if it counts things or is money, decimals if it is a share, else whichever is likelier.
    private Amount oneGroup(Unit unit, boolean multiplied) {
        var thousands = new BigDecimal(String.join("", groups));
        boolean share = unit == Unit.PERCENT || unit == Unit.INDEX || unit == Unit.FOLD || unit == Unit.FRACTION
                || unit == Unit.POINTS;
        if (share) {
            return new Amount(withDecimals(), groups.getFirst().length() < 3);
        }
        boolean roundThousand = groups.getLast().endsWith("0");
        boolean counted = !multiplied && (unit.countable() || unit == Unit.MNT || unit == Unit.USD);
        return new Amount(thousands, counted || roundThousand);
    }

    private BigDecimal withDecimals() {
        return new BigDecimal(String.join("", groups.subList(0, groups.size() - 1)) + '.' + groups.getLast());
    }

    /// Whether the groups make one number and not a list or code.
    ///
    /// @param multiplied whether a multiplier follows: `4,7604 сая` has four decimals
    private boolean isNumber(boolean multiplied) {
        if (groups.size() == 1) {
            return true;
        }
        if (groups.size() > MOST_GROUPS) {
            return false;
        }
        if (groups.getFirst().length() > 1 && groups.getFirst().startsWith("0")) {
            return false;
        }
        if (groups.size() == 2) {
            return separators.charAt(0) != ',' || groups.getLast().length() <= 3 || multiplied || separatorsLost();
        }
        boolean oneSeparator = oneSeparator(separators.length() - 1);
        return oneSeparator && groupsOfThree(groups.size() - 1) && (groups.getLast().length() <= 3
                || separators.charAt(separators.length() - 1) != separators.charAt(0));
    }

    /// `18.020400 төгрөг`: thousands of which only the first are divided, for a togrog has no millionths.
    private boolean separatorsLost() {
        return groups.size() == 2 && groups.getFirst().length() <= 3 && groups.getLast().length() == 2 * 3;
    }

    private boolean oneSeparator(int count) {
        for (int i = 1; i < count; i++) {
            if (separators.charAt(i) != separators.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private boolean groupsOfThree(int count) {
        if (groups.getFirst().length() > 3) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            if (groups.get(i).length() != 3) {
                return false;
            }
        }
        return true;
    }

    private static boolean joinsByBlank(Tokens tokens, int at, List<String> groups, CharSequence separators) {
        Token token = tokens.at(at);
        boolean blanksOnly = onlyBlanks(separators);
        boolean shape = token.length() == 3 && groups.getFirst().length() <= 3 && !groups.getFirst().startsWith("0");
        return shape && blanksOnly && token.gap() == Token.Gap.BLANK && oneBlank(tokens, at)
                && !sharePending(tokens, at);
    }

    private static boolean onlyBlanks(CharSequence separators) {
        for (int i = 0; i < separators.length(); i++) {
            if (separators.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean oneBlank(Tokens tokens, int at) {
        int start = tokens.at(at).start();
        return start - tokens.at(at - 1).end() == 1 && Letters.isBlank(tokens.text().charAt(start - 1));
    }

    /// `24 100%` are two numbers: no share is that large.
    private static boolean sharePending(Tokens tokens, int at) {
        Token next = tokens.at(at + 1);
        return next.isMark('%') || next.isWord() && next.unit() == Unit.PERCENT;
    }

    private static boolean separates(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean mark = token.isMark(',') || token.isMark('.')
                || token.isMark('\'') && tokens.at(at + 1).length() == 3;
        boolean both = !token.tight() && !tokens.at(at + 1).tight() && oneBlank(tokens, at) && oneBlank(tokens, at + 1);
        boolean apart = both || token.tight() ? !tokens.at(at + 1).tight()
                : tokens.at(at + 1).tight() && oneBlank(tokens, at);
        return mark && tokens.at(at + 1).figures()
                && (token.tight() && tokens.at(at + 1).tight() || apart && tenthApart(tokens, at));
    }

    /// `45, 6 хувь`, `45 ,6 хувь`: a slip of a blank beside the decimal comma, where one figure and a share or millions follow; `5, 6 хувь`,
    /// `12, 45, 6 хувь` and `тус тус 45, 6 хувь` are lists.
    private static boolean tenthApart(Tokens tokens, int comma) {
        Token whole = tokens.at(comma - 1);
        Token tenth = tokens.at(comma + 1);
        Token after = tokens.at(comma + 2);
        boolean counted = after.isMark('%') || after.isWord() && (after.unit() == Unit.PERCENT
                || after.is(Lemma.MULTIPLIER) && !after.tight());
        Token before = tokens.at(comma - 2);
        boolean first = !before.isMark(',') && !before.isMark('.') && !before.is("тус")
                && (!before.is("ба") || tokens.textOf(before).equals("буюу"));
        boolean blank = !tokens.at(comma).tight() && !tenth.tight() ? after.isMark('%')
                : tokens.at(comma).tight() ? tenth.gap() == Token.Gap.BLANK && oneBlank(tokens, comma + 1)
                        : tokens.at(comma).gap() == Token.Gap.BLANK;
        boolean stop = !tenth.tight() && !tokens.at(comma).tight();
        return (tokens.at(comma).isMark(',') || stop) && tenth.length() == 1 && blank && counted && first
                && whole.length() == 2;
    }
}
