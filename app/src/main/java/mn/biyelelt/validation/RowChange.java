package mn.biyelelt.validation;

import org.jspecify.annotations.Nullable;

/// A row that is not the same object as the one that stood in its place before.
///
/// @param place in reading order
record RowChange(int place, RowResult old, RowResult now) {

    /// Whether it says the same to a rule about rows together.
    boolean kept(int rule) {
        Series.@Nullable Entry<?> before = old.fact(rule);
        Series.@Nullable Entry<?> after = now.fact(rule);
        return before == null || after == null || before == after
                ? before == after
                : now.sameElements(old) && before.fact().equals(after.fact());
    }
}
