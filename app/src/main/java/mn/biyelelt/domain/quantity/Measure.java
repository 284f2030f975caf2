package mn.biyelelt.domain.quantity;

/// The one value that a careful reader takes as the value of a text.
public sealed interface Measure {

    /// There is no quantity in the text.
    Measure NONE = new None();

    /// Two or more values compete, or one can be read in two ways.
    Measure AMBIGUOUS = new Ambiguous();

    /// @param value the value
    record One(Value value) implements Measure {}

    /// See [Measure#AMBIGUOUS].
    record Ambiguous() implements Measure {}

    /// See [Measure#NONE].
    record None() implements Measure {}
}
