package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.quantity.Value;

/// A number as it is written: groups of digits and what stands between them.
///
/// @param start      place of the first digit
/// @param end        place after the last digit
/// @param groups     how many digits each group has
/// @param separators what stands between the groups
record NumberShape(int start, int end, List<Integer> groups, String separators) {

    NumberShape {
        groups = List.copyOf(groups);
    }

    /// How a stretch of a text is written that a number was read from; only the digits at its beginning count.
    static NumberShape of(String text, Value value) {
        int at = value.span().start();
        while (at < value.span().end() && !digit(text, at)) {
            at++;
        }
        int start = at;
        var groups = new ArrayList<Integer>();
        var separators = new StringBuilder();
        int length = 0;
        while (at < value.span().end()) {
            if (digit(text, at)) {
                length++;
            } else if (separator(text, at, value.span().end())) {
                groups.add(length);
                separators.append(text.charAt(at));
                length = 0;
            } else {
                break;
            }
            at++;
        }
        groups.add(length);
        return new NumberShape(start, at, groups, separators.toString());
    }

    /// Whether all groups after the first have three digits and the first has one to three.
    boolean grouped() {
        return groups.size() > 1 && groups.getFirst() <= 3 && groups.stream().skip(1).allMatch(count -> count == 3);
    }

    /// Whether all separators are this one.
    boolean separatedBy(char separator) {
        return !separators.isEmpty() && separators.chars().allMatch(c -> c == separator);
    }

    private static boolean digit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean separator(String text, int at, int end) {
        return ",. \u00A0\u202F".indexOf(text.charAt(at)) >= 0 && at + 1 < end && digit(text, at + 1);
    }
}
