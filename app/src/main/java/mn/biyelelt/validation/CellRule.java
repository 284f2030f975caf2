package mn.biyelelt.validation;

/// A rule about one cell, whatever stands around it.
public non-sealed interface CellRule extends Rule {

    /// Looks at a cell that is not empty.
    void examine(CellText cell, Sink out);
}
