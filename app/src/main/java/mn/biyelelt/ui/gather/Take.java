package mn.biyelelt.ui.gather;

/// What is taken of earlier reports into a cell.
public enum Take {
    /// The text of the last one: what happens where nobody chooses.
    LATEST,
    /// The texts of all parts, each under the name of its period.
    JOINED,
    /// The sum of the parts, where it is proposed.
    SUM,
    /// Nothing: the cell stays as it is.
    NOTHING
}
