package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.layout.LineBreaker.Dividing;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;

/// The rows by which the column widths of a table are chosen: all of a usual table, rows from everywhere in a very long one,
/// and its heading as often as there will be pages. Tells the table's height for given widths.
final class TableSample {

    private static final int MOST_ROWS = 240;
    /// What a hyphen costs, pt of height.
    private static final double HYPHEN = 2;

    private final List<SampleCell> cells = new ArrayList<>();
    /// Cells over more than one column.
    private final List<SampleCell> wide = new ArrayList<>();
    private final List<SampleCell> spanning = new ArrayList<>();
    private final List<ColumnProfile> columns = new ArrayList<>();
    private final LineList lines = new LineList();
    private final int headRows;
    private int rows;
    private double pages = 1;
    private double hiddenLine;

    TableSample(Table table, FlowMaker maker) {
        headRows = table.headRows();
        rows = headRows;
        for (HeadCell head : table.heads()) {
            add(new SampleCell(new GridPlace(head.row(), head.rowSpan(), head.column(), head.columnSpan()),
                    maker.galleys(head.content(), StyleName.TABLE_HEAD), Dividing.NEVER,
                    maker.gap(StyleName.TABLE_HEAD),
                    lines));
        }
        int step = 1 + table.rows().size() / MOST_ROWS;
        for (int row = 0; row < table.rows().size(); row++) {
            int end = linkedUntil(table, row);
            if (row / step != (end - 1) / step || row % step == 0) {
                addRows(table, maker, row, Math.min(end, row + MOST_ROWS));
            }
            row = end - 1;
        }
        spanning.sort(TableSample::innerFirst);
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(new ColumnProfile(rows));
        }
        for (SampleCell cell : cells) {
            if (cell.place().columns() == 1) {
                columns.get(cell.place().column()).add(cell);
            } else {
                wide.add(cell);
            }
        }
    }

    private void addRows(Table table, FlowMaker maker, int from, int end) {
        for (int row = from; row < end; row++) {
            for (Cell cell : table.rows().get(row).cells()) {
                if (cell.columnSpan() < table.columns().size()) {
                    add(sample(table, maker, cell, rows, Math.min(cell.rowSpan(), end - row)));
                }
            }
            rows++;
        }
    }

    private SampleCell sample(Table table, FlowMaker maker, Cell cell, int row, int rowSpan) {
        int columns = Math.min(cell.columnSpan(), table.columns().size() - cell.column());
        return new SampleCell(new GridPlace(row, rowSpan, cell.column(), columns),
                maker.galleys(cell.content(), cell.style()), FlowMaker.dividing(cell, table), maker.gap(cell.style()),
                lines);
    }

    private void add(SampleCell cell) {
        cells.add(cell);
        if (cell.place().rows() > 1) {
            spanning.add(cell);
        }
    }

    private static int linkedUntil(Table table, int row) {
        int end = row + 1;
        for (int r = row; r < end && r < table.rows().size(); r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                end = Math.max(end, Math.min(r + cell.rowSpan(), table.rows().size()));
            }
        }
        return end;
    }

    private static int innerFirst(SampleCell a, SampleCell b) {
        int byEnd = Integer.compare(a.place().rowEnd(), b.place().rowEnd());
        return byEnd != 0 ? byEnd : Integer.compare(b.place().row(), a.place().row());
    }

    /// All cells but group headings.
    List<SampleCell> cells() {
        return cells;
    }

    /// Whether a cell belongs to the heading.
    boolean inHead(SampleCell cell) {
        return cell.place().row() < headRows;
    }

    /// Sets what each line of a cell costs besides making its row higher, as a part of its height.
    void weighHiddenLines(double weight) {
        hiddenLine = weight;
    }

    /// Takes note of the number of pages that widths would give, each of which has the heading.
    void estimatePages(int[] widths, double pageHeight) {
        pages = 1;
        pages = Math.max(1, height(widths) / pageHeight);
    }

    /// Height of rows and headings for column widths in whole millimetres, pt, with what hyphens and hidden lines cost.
    double height(int[] widths) {
        var heights = new float[rows];
        double cost = 0;
        for (int i = 0; i < widths.length; i++) {
            ColumnProfile.AtWidth column = columns.get(i).at(widths[i]);
            raise(heights, column.heights());
            cost += hiddenLine * column.sum() + HYPHEN * column.hyphens();
        }
        for (SampleCell cell : wide) {
            int width = width(cell, widths);
            float height = cell.height(width);
            cost += hiddenLine * height + HYPHEN * cell.hyphens(width);
            if (cell.place().rows() == 1) {
                heights[cell.place().row()] = Math.max(heights[cell.place().row()], height);
            }
        }
        for (SampleCell cell : spanning) {
            stretch(heights, cell.place(), cell.height(width(cell, widths)));
        }
        for (int row = 0; row < rows; row++) {
            cost += row < headRows ? heights[row] * pages : heights[row];
        }
        return cost;
    }

    private static void raise(float[] heights, float[] column) {
        for (int row = 0; row < heights.length; row++) {
            heights[row] = Math.max(heights[row], column[row]);
        }
    }

    private static void stretch(float[] heights, GridPlace place, float needed) {
        float sum = 0;
        for (int row = place.row(); row < place.rowEnd(); row++) {
            sum += heights[row];
        }
        if (needed > sum) {
            heights[place.rowEnd() - 1] += needed - sum;
        }
    }

    private static int width(SampleCell cell, int[] widths) {
        GridPlace place = cell.place();
        int width = widths[place.column()];
        for (int i = 1; i < place.columns(); i++) {
            width += widths[place.column() + i];
        }
        return width;
    }
}
