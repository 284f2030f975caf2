package mn.biyelelt.domain.numbering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Goes down the rows of a section and says which number follows next, in the manner that the section's numbers have.
///
/// Under a numbered group rows count `1.2.1`, `1.2.2`; where the section shows otherwise, or has no numbered groups, they count
/// `1`, `2` through the whole section. Groups of an outer depth count `1`, `2`, of an inner one `1.1`, `1.2`. A number that
/// stands otherwise is counted on from: after `5` comes `6`.
final class NumberSequence {

    private final boolean underGroups;
    private final String end;
    private final Map<Integer, Boolean> numberedDepths = new HashMap<>();
    private final String[] groups = new String[10];
    private int depth;
    private String inGroup = "";
    private String inSection = "";

    /// @param model the section whose manner is followed
    NumberSequence(Section model) {
        List<Row> rows = model.rows();
        underGroups = countsUnderGroups(rows);
        long dotted = rows.stream().filter(row -> row instanceof Activity && number(row).endsWith(".")).count();
        long numbered = rows.stream().filter(row -> row instanceof Activity && !number(row).isEmpty()).count();
        end = dotted * 2 > numbered ? "." : "";
        rows.stream().filter(Group.class::isInstance).map(Group.class::cast)
                .forEach(group -> numberedDepths.merge(group.depth(), !number(group).isEmpty(), Boolean::logicalOr));
        Arrays.fill(groups, "");
    }

    /// The number that a row at this place follows with; empty for a group of a kind that has none.
    String expected(Row row) {
        return switch (row) {
            case Group group -> expectedOf(group);
            case Activity _ -> expectedOfActivity();
        };
    }

    /// Goes past a row that has that number.
    void pass(Row row, String number) {
        switch (row) {
            case Group group -> {
                depth = group.depth();
                Arrays.fill(groups, depth + 1, groups.length, "");
                groups[depth] = number.isEmpty() ? groups[depth] : number;
                inGroup = "";
            }
            case Activity _ -> {
                inGroup = number.isEmpty() ? inGroup : number;
                inSection = number.isEmpty() ? inSection : number;
            }
        }
    }

    /// The number after a number: its last figure plus one; empty if it has none, or a word written on to it.
    static String next(String number) {
        int to = number.length();
        while (to > 0 && !isDigit(number.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && isDigit(number.charAt(from - 1))) {
            from--;
        }
        if (from == to || to - from > 9 || isWord(number.substring(to))) {
            return "";
        }
        return number.substring(0, from) + (Integer.parseInt(number.substring(from, to)) + 1) + number.substring(to);
    }

    static String number(Row row) {
        return row.get(Fields.NUMBER);
    }

    private String expectedOf(Group group) {
        if (!numberedDepths.getOrDefault(group.depth(), true)) {
            return "";
        }
        String before = groups[group.depth()];
        if (!before.isEmpty()) {
            return next(before);
        }
        for (int outer = group.depth() - 1; outer > 0; outer--) {
            if (!groups[outer].isEmpty()) {
                return groups[outer] + ".1";
            }
        }
        return "1";
    }

    private String expectedOfActivity() {
        String group = innermost();
        if (underGroups && !group.isEmpty()) {
            return inGroup.isEmpty() ? group + ".1" + end : next(inGroup);
        }
        return inSection.isEmpty() ? "1" + end : next(inSection);
    }

    private String innermost() {
        for (int at = depth; at > 0; at--) {
            if (!groups[at].isEmpty()) {
                return groups[at];
            }
        }
        return "";
    }

    /// Rows count under their groups unless they are seen to count through.
    private static boolean countsUnderGroups(List<Row> rows) {
        String group = "";
        boolean through = false;
        for (Row row : rows) {
            String number = number(row);
            if (row instanceof Group) {
                group = number.isEmpty() ? group : number;
            } else if (!number.isEmpty() && !group.isEmpty()) {
                if (number.startsWith(group + ".")) {
                    return true;
                }
                through = true;
            }
        }
        return !through;
    }

    /// Endings such as in `3-р` belong to the number, words after it do not.
    private static boolean isWord(String tail) {
        return !tail.startsWith("-") && tail.chars().anyMatch(Character::isLetter);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
