package mn.biyelelt.validation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Shares the work on a long plan among the processors: its rows are asked about in portions, rules about rows together one beside
/// the other. What comes out stands in order, as if it had been done in turn; what goes wrong is thrown where it was asked for,
/// and nothing runs on afterwards. A plan of fewer than two portions, and so nearly every edit, stays on its thread.
///
/// @param rows how many rows make a portion
record Portions(int rows) {

    /// Some milliseconds of work: enough that handing it over costs nothing beside it.
    static final Portions USUAL = new Portions(128);

    /// What rows give, in their order.
    ///
    /// @param work asked with some of them at a time, by several threads at once
    <T, R> List<R> of(List<T> all, Function<List<T>, List<R>> work) {
        if (!worthwhile(all.size())) {
            return work.apply(all);
        }
        int portions = (all.size() + rows - 1) / rows;
        return IntStream.range(0, portions).parallel()
                .mapToObj(i -> work.apply(all.subList(i * rows, Math.min(all.size(), (i + 1) * rows))))
                .flatMap(List::stream).toList();
    }

    /// What each rule finds in rows, in the rules' order.
    ///
    /// @param count how many rows there are
    <T, R> List<R> each(List<T> rules, int count, Function<T, R> work) {
        return worthwhile(count) ? rules.parallelStream().map(work).toList() : rules.stream().map(work).toList();
    }

    private boolean worthwhile(int count) {
        return count / 2 >= rows;
    }
}
