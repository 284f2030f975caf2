package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A row's number as a list of counts: `1.2.3`.
record RowNumber(List<Integer> counts) {

    RowNumber {
        counts = List.copyOf(counts);
    }

    /// Reads a number without closing marks; empty if it is none.
    static Optional<RowNumber> of(String bare) {
        var counts = new ArrayList<Integer>();
        for (String part : bare.split("\\.", -1)) {
            if (part.isEmpty() || part.length() > 4 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            counts.add(Integer.parseInt(part));
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

    private static String join(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
