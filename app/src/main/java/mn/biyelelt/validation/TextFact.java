package mn.biyelelt.validation;

/// Something that follows from a cell's text, the word lists and the reader alone. Kept with the text once it was worked out,
/// so it must not look at the cell's field, element or setting. One constant each: it is known by its identity.
@FunctionalInterface
public interface TextFact<T> {

    /// Works it out.
    T of(CellText cell);
}
