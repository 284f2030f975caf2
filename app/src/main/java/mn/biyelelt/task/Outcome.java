package mn.biyelelt.task;

/// How a piece of work ended.
///
/// @param <T> its result
public sealed interface Outcome<T> {

    /// It is done.
    record Done<T>(T value) implements Outcome<T> {}

    /// It stopped because the person asked so.
    record Cancelled<T>() implements Outcome<T> {}

    /// It did not work.
    record Failed<T>(Exception cause) implements Outcome<T> {}
}
