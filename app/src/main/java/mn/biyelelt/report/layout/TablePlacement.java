package mn.biyelelt.report.layout;

import java.util.List;
import java.util.stream.IntStream;
import mn.biyelelt.report.layout.PageFill.Break;
import mn.biyelelt.report.layout.PageFill.Drawn;
import mn.biyelelt.report.layout.PageFill.Space;
import mn.biyelelt.report.model.Table;

/// A table on its way over the pages: its heading on each, its rows broken where they look best.
final class TablePlacement {

    /// A heading higher than this part of a page stands on the first page only.
    private static final double HIGHEST_REPEATED_HEAD = 0.5;
    /// No more of a page stays empty so that a table stands whole on the next.
    private static final double EMPTIEST = 0.5;

    private final double[] columns;
    private final TableHead head;
    private final TableBody body;
    private final GridLines grid = new GridLines();

    TablePlacement(Table table, FlowMaker maker, Cursor cursor) {
        columns = WidthSearch.edges(table, maker, cursor.left(), cursor.width(), cursor.height());
        head = new TableHead(table, columns, maker);
        body = new TableBody(table, columns, maker);
    }

    /// Widths of the columns, mm.
    List<Double> columnWidths() {
        return IntStream.range(1, columns.length).mapToObj(i -> Millimetres.of(columns[i] - columns[i - 1])).toList();
    }

    /// Whether the table should start on a new page with what leads to it.
    ///
    /// @param lead height of the headings above that go with the table
    /// @param tail height of what must follow its last row on the same page
    boolean wantsNewPage(Cursor cursor, double lead, double tail) {
        if (cursor.fresh()) {
            return false;
        }
        double top = cursor.y() + lead + head.height();
        if (body.count() == 0) {
            return top + tail > cursor.bottom();
        }
        if (top + body.lowestRow() > cursor.bottom()) {
            return true;
        }
        var fill = new PageFill(body, 0, List.of(), space(cursor, top, lead + head.height(), tail, false));
        Break best = fill.best();
        return best.end() == 0 && !best.cuts() || !fill.holdsAll() && standsWholeOnTheNext(cursor, lead, tail);
    }

    /// Whether the table need not be parted: a new page holds it with all that goes with it, and this one stays well filled.
    private boolean standsWholeOnTheNext(Cursor cursor, double lead, double tail) {
        double top = cursor.bottom() - cursor.height() + lead + head.height();
        return cursor.room() <= cursor.height() * EMPTIEST
                && new PageFill(body, 0, List.of(), space(cursor, top, 0, tail, true)).holdsAll();
    }

    /// Draws the whole table; the cursor ends below its last row.
    void place(Cursor cursor, double tail) {
        boolean fresh = cursor.fresh();
        drawHead(cursor);
        int row = 0;
        List<BodyCell> open = List.of();
        while (row < body.count()) {
            var fill = new PageFill(body, row, open,
                    space(cursor, cursor.y(), 0, tail, fresh || row > 0 || !open.isEmpty()));
            Break at = fill.best();
            Drawn drawn = fill.draw(at, cursor.page(), grid);
            open = drawn.open();
            for (int done = row; done < at.end(); done++) {
                body.forget(done);
            }
            row = at.end();
            cursor.moveTo(drawn.bottom());
            if (row < body.count()) {
                grid.draw(cursor.page());
                cursor.newPage();
                repeatHead(cursor);
            }
        }
        grid.draw(cursor.page());
    }

    private Space space(Cursor cursor, double top, double lead, double tail, boolean fresh) {
        double next = cursor.height() - (repeats(cursor) ? head.height() : 0);
        return new Space(top, cursor.bottom(), cursor.height(), next, lead,
                tail <= next - 3 * body.lowestRow() ? tail : 0,
                fresh);
    }

    private boolean repeats(Cursor cursor) {
        return head.height() <= cursor.height() * HIGHEST_REPEATED_HEAD;
    }

    private void repeatHead(Cursor cursor) {
        if (repeats(cursor)) {
            drawHead(cursor);
        }
    }

    private void drawHead(Cursor cursor) {
        head.draw(cursor.page(), grid, cursor.y());
        cursor.moveTo(cursor.y() + head.height());
    }
}
