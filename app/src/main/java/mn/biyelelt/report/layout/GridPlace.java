package mn.biyelelt.report.layout;

/// The places of a table's grid that a cell covers.
record GridPlace(int row, int rows, int column, int columns) {

    /// The row after the last one covered.
    int rowEnd() {
        return row + rows;
    }
}
