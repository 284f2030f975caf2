package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.TextFact;

/// A row's number as a chain of counts: `1.2.3`.
///
/// @param prefix what stands before the count that runs, `1.2`; empty for a plain number
/// @param last   the count that runs
/// @param size   how many counts it has
record RowNumber(String prefix, int last, int size) {

    /// The number that a cell with a row's number holds.
    static final TextFact<Optional<RowNumber>> TYPED = cell -> of(RowView.bareNumber(cell.text()));

    private static final int MOST_DIGITS = 4;

    /// Reads a number without closing marks; empty if it is none.
    static Optional<RowNumber> of(String bare) {
        if (bare.isEmpty() || !digit(bare.charAt(0))) {
            return Optional.empty();
        }
        var number = new RowNumber("", 0, 0);
        int start = 0;
        int count = 0;
        for (int i = 0; i <= bare.length(); i++) {
            if (i < bare.length() && digit(bare.charAt(i)) && i - start < MOST_DIGITS) {
                count = count * 10 + bare.charAt(i) - '0';
            } else if (i > start && (i == bare.length() || bare.charAt(i) == '.')) {
                number = number.followedBy(count);
                start = i + 1;
                count = 0;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(number);
    }

    private RowNumber followedBy(int count) {
        return new RowNumber(size == 0 ? "" : toString(), count, size + 1);
    }

    /// The number with another running count.
    String with(int other) {
        return prefix.isEmpty() ? Integer.toString(other) : prefix + "." + other;
    }

    @Override
    public String toString() {
        return with(last);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
