package mn.biyelelt.report.docx;

import org.jspecify.annotations.Nullable;

/// Which cell covers each place of the row that is written: Word wants a cell again in every row that it spans.
///
/// @param <C> what a cell is
final class MergeGrid<C> {

    private final @Nullable Object[] cells;
    private final int[] spans;
    private final int[] rowsLeft;
    private final boolean[] begun;

    MergeGrid(int columns) {
        cells = new Object[columns];
        spans = new int[columns];
        rowsLeft = new int[columns];
        begun = new boolean[columns];
    }

    /// Notes a cell whose top edge is the row written next.
    void start(C cell, int column, int columnSpan, int rowSpan) {
        cells[column] = cell;
        spans[column] = Math.max(1, Math.min(columnSpan, cells.length - column));
        rowsLeft[column] = Math.max(1, rowSpan);
        begun[column] = false;
    }

    /// Gives the cells of the next row from left to right.
    void row(Visitor<C> visitor) {
        int column = 0;
        while (column < cells.length) {
            column += rowsLeft[column] > 0 ? covered(column, visitor) : uncovered(column, visitor);
        }
    }

    @SuppressWarnings("unchecked")
    private int covered(int column, Visitor<C> visitor) {
        boolean more = --rowsLeft[column] > 0;
        Merge merge = begun[column] ? Merge.CONTINUED : more ? Merge.STARTED : Merge.NONE;
        begun[column] = true;
        visitor.cell((C) cells[column], column, spans[column], merge);
        if (!more) {
            cells[column] = null;
        }
        return spans[column];
    }

    private int uncovered(int column, Visitor<C> visitor) {
        visitor.cell(null, column, 1, Merge.NONE);
        return 1;
    }

    /// Takes one cell of a row.
    interface Visitor<C> {
        /// @param cell null where no cell covers the place
        void cell(@Nullable C cell, int column, int span, Merge merge);
    }
}
