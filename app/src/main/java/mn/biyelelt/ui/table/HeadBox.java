package mn.biyelelt.ui.table;

/// A heading cell of the table, `rowSpan` rows high and `columnSpan` columns wide.
public record HeadBox(int row, int column, int rowSpan, int columnSpan, String text) {}
