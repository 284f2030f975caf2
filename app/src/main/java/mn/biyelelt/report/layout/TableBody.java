package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import org.jspecify.annotations.Nullable;

/// The rows of a table's body, broken into lines when a page first needs them and forgotten when they are printed, so that
/// a long table needs the memory of few pages.
final class TableBody {

    private final Table table;
    private final double[] columns;
    private final FlowMaker maker;
    private final @Nullable List<BodyCell>[] loaded;
    private final double lowestRow;

    /// @param columns left edge of each column and the right edge of the last, pt
    @SuppressWarnings({"unchecked", "rawtypes"})
    TableBody(Table table, double[] columns, FlowMaker maker) {
        this.table = table;
        this.columns = columns;
        this.maker = maker;
        this.loaded = new List[table.rows().size()];
        this.lowestRow = maker.lineHeight(StyleName.TABLE_TEXT) + 2 * TableSpacing.END;
    }

    /// Number of rows.
    int count() {
        return loaded.length;
    }

    /// Height of a row without text, pt.
    double lowestRow() {
        return lowestRow;
    }

    TableRow.Kind kind(int row) {
        return table.rows().get(row).kind();
    }

    /// The cells whose top edge is that row.
    List<BodyCell> cells(int row) {
        List<BodyCell> cells = loaded[row];
        if (cells == null) {
            cells = load(row);
            loaded[row] = cells;
        }
        return cells;
    }

    /// Lets go of a printed row.
    void forget(int row) {
        loaded[row] = null;
    }

    /// The row after the last one that spans link with the rows `row` to before `until`.
    int linkedUntil(int row, int until) {
        int end = Math.max(until, row + 1);
        for (int r = row; r < end && r < count(); r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                end = Math.max(end, r + cell.rowSpan());
            }
        }
        return Math.min(end, count());
    }

    private List<BodyCell> load(int row) {
        List<Cell> cells = table.rows().get(row).cells();
        var made = new ArrayList<BodyCell>(cells.size());
        for (Cell cell : cells) {
            made.add(bodyCell(row, cell));
        }
        return made;
    }

    private BodyCell bodyCell(int row, Cell cell) {
        int columnCount = Math.min(cell.columnSpan(), columns.length - 1 - cell.column());
        var place = new GridPlace(row, Math.min(cell.rowSpan(), count() - row), cell.column(), columnCount);
        double width = TableSpacing.inner(columns[cell.column() + columnCount] - columns[cell.column()]);
        Flow flow = maker.flow(cell.content(), cell, table, width);
        Flow continued = maker.flow(cell.continued(), cell, table, width);
        return new BodyCell(place, columns, flow, continued, cell.alignment(), cell.source().orElse(null));
    }
}
