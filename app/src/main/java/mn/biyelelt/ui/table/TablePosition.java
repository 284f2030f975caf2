package mn.biyelelt.ui.table;

/// A place in the table: row of the list, indicator line within it, column. The column is kept while passing rows that have only
/// one cell.
public record TablePosition(int item, int line, int column) {

    /// The first place.
    public static final TablePosition START = new TablePosition(0, 0, 0);
}
