package mn.biyelelt.validation;

/// A rule about one cell, whatever stands around it. What it finds follows from the cell's text, field and level, the plan's
/// year, the word lists and what the user confirmed, and from nothing else: a text in order is not looked at again in another cell
/// of the same field in a plan of that year.
public non-sealed interface CellRule extends Rule {

    /// Looks at a cell that is not empty.
    void examine(CellText cell, Sink out);
}
