package mn.biyelelt.validation;

import mn.biyelelt.domain.plan.CellKey;

/// Where a cell stands in a row, whatever the row's identity: what follows from a row's content can name its cells by it.
///
/// @param line place of the indicator line that holds the cell; -1 for the row's own
public record RowCell(int line, CellKey cell) {}
