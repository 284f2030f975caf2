package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row's number as a list of counts: `1.2.3`.
record RowNumber(List<Integer> counts) {

    private static final int MOST_DIGITS = 4;

    RowNumber {
        counts = List.copyOf(counts);
    }

    /// Reads a number without closing marks; empty if it is none.
    static Optional<RowNumber> of(String bare) {
        if (bare.isEmpty() || !digit(bare.charAt(0))) {
            return Optional.empty();
        }
        var counts = new ArrayList<Integer>();
        int start = 0;
        int count = 0;
        for (int i = 0; i <= bare.length(); i++) {
            if (i < bare.length() && digit(bare.charAt(i)) && i - start < MOST_DIGITS) {
                count = count * 10 + bare.charAt(i) - '0';
            } else if (i > start && (i == bare.length() || bare.charAt(i) == '.')) {
                counts.add(count);
                start = i + 1;
                count = 0;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new RowNumber(counts));
    }

    /// How many counts it has.
    int size() {
        return counts.size();
    }

    /// The count that runs.
    int last() {
        return counts.getLast();
    }

    /// What stands before the count that runs; empty for a plain number.
    String prefix() {
        return join(counts.subList(0, counts.size() - 1));
    }

    /// The number with another running count.
    String with(int last) {
        return prefix().isEmpty() ? Integer.toString(last) : prefix() + "." + last;
    }

    @Override
    public String toString() {
        return join(counts);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String join(List<Integer> counts) {
        var text = new StringBuilder();
        for (int i = 0; i < counts.size(); i++) {
            text.append(i == 0 ? "" : ".").append(counts.get(i));
        }
        return text.toString();
    }
}
