package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mn.biyelelt.report.model.TableRow;

/// What of a table's body stands on one page: finds the best place for the break and draws the rows before it.
///
/// Rules: a row moves whole if that leaves less than a quarter of the page empty, else it
/// splits between lines; no line of four or more stands alone; a group row is never last; a break between activities is
/// better than one within.
final class PageFill {

    private final TableBody body;
    private final int first;
    private final Space space;
    private final List<BodyCell> cells;
    /// `edges[i]` is the top of row `first + i`, the last one the bottom of the last measured row.
    private double[] edges = new double[64];
    private int measured;

    /// Where on the page the rows may stand, pt.
    ///
    /// @param top     y of the first row
    /// @param bottom  y that the last row must not pass
    /// @param page    height between the margins
    /// @param next    height for rows on a page of its own
    /// @param lead    height of what stands on this page only because the first row follows it (headings)
    /// @param tail    height of what must follow the table's last row on the same page
    /// @param fresh   whether nothing but the lead stands above, so that a new page would not help
    record Space(double top, double bottom, double page, double next, double lead, double tail, boolean fresh) {}

    /// Where a page ends: before row `end`, or, if `cut` is a height, in row `end` after that height.
    record Break(int end, double cut, double cost) {

        boolean cuts() {
            return cut > 0;
        }
    }

    /// What was drawn: the y below the last row, and the cells that go on on the next page.
    record Drawn(double bottom, List<BodyCell> open) {}

    /// @param open cells that began on an earlier page and go on
    PageFill(TableBody body, int first, List<BodyCell> open, Space space) {
        this.body = body;
        this.first = first;
        this.space = space;
        this.cells = new ArrayList<>(open);
        edges[0] = space.top;
        while (first + measured < body.count() && edges[measured] <= space.bottom) {
            measureNext();
        }
    }

    /// Measures the next rows that spans link.
    private void measureNext() {
        int from = first + measured;
        int until = from;
        boolean resumed = false;
        for (BodyCell cell : cells) {
            until = Math.max(until, cell.lastRow + 1);
            resumed |= cell.row == from;
        }
        int end = body.linkedUntil(from, until);
        List<BodyCell> linked = measured == 0 ? new ArrayList<>(cells) : new ArrayList<>();
        for (int row = resumed ? from + 1 : from; row < end; row++) {
            linked.addAll(body.cells(row));
        }
        cells.addAll(measured == 0 ? linked.subList(cells.size(), linked.size()) : linked);
        for (double height : RowHeights.of(linked, from, end, body.lowestRow())) {
            if (measured + 1 == edges.length) {
                edges = Arrays.copyOf(edges, 2 * edges.length);
            }
            edges[measured + 1] = edges[measured] + height;
            measured++;
        }
    }

    /// The best place for the page to end; the table's end if everything fits.
    Break best() {
        int last = first + measured;
        if (holdsAll()) {
            return new Break(last, 0, 0);
        }
        boolean rowsFit = rowsFit();
        int overflow = rowsFit ? last - 1 : firstOver();
        Break best = rowsFit ? cutForTail(overflow) : cut(overflow, space.bottom - top(overflow));
        for (int row = overflow; row >= first; row--) {
            Break candidate = before(row, overflow);
            best = candidate.cost < best.cost ? candidate : best;
        }
        if (rowsFit && best.cost >= Costs.IMPOSSIBLE) {
            return new Break(last, 0, 0);
        }
        return best;
    }

    /// Whether all rows fit on the page with what must follow them.
    boolean holdsAll() {
        return rowsFit() && edges[measured] + space.tail <= space.bottom + 0.01;
    }

    /// Whether all rows fit on the page, so that a break can only be for what must follow them.
    private boolean rowsFit() {
        return first + measured == body.count() && edges[measured] <= space.bottom + 0.01;
    }

    private int firstOver() {
        int i = 0;
        while (i < measured && edges[i + 1] <= space.bottom + 0.01) {
            i++;
        }
        return first + i;
    }

    private double top(int row) {
        return edges[row - first];
    }

    private Break before(int row, int overflow) {
        if (row == first) {
            return new Break(row, 0, space.fresh ? Costs.IMPOSSIBLE : Costs.empty(emptyFrom(top(row) - space.lead)));
        }
        double end = Math.min(top(row), space.bottom);
        double cost = rowsFit() ? Costs.emptyForTail(emptyFrom(end)) : Costs.empty(emptyFrom(end));
        if (row == overflow && cost < Costs.HIGH_ROW && tooHigh(row)) {
            cost = Costs.HIGH_ROW;
        }
        if (body.kind(row - 1) == TableRow.Kind.GROUP) {
            cost += Costs.GROUP_LAST;
        }
        for (BodyCell cell : cells) {
            if (cell.row < row && cell.lastRow >= row) {
                double height = end - top(Math.max(first, cell.row));
                cost += cell.tornBy(cell.fitting(height)) ? Costs.TORN : 0;
                cost += Costs.WITHIN_SPAN;
            }
        }
        return new Break(row, 0, cost);
    }

    /// Part of the page that stays empty below `y`.
    private double emptyFrom(double y) {
        return (space.bottom - y) / space.page;
    }

    /// Whether a row is higher than what a new page offers.
    private boolean tooHigh(int row) {
        return top(row + 1) - top(row) > space.next;
    }

    /// Ends the page within a row, `height` below its top.
    private Break cut(int row, double height) {
        double cost = tooHigh(row) ? Costs.HIGH_CUT : Costs.CUT;
        int lines = 0;
        boolean rest = false;
        for (BodyCell cell : cells) {
            if (cell.row > row || cell.lastRow < row) {
                continue;
            }
            int fit = cell.fitting(top(row) + height - top(Math.max(first, cell.row)));
            lines += fit;
            cost += cell.tornBy(fit) ? Costs.TORN : 0;
            rest |= cell.lastRow == row && fit < cell.remaining();
        }
        if (!rest) {
            return squeeze(row);
        }
        boolean helps = lines > 0 && height > 0;
        return helps || space.fresh && row == first
                ? new Break(row, Math.max(height, 1), helps ? cost : Costs.IMPOSSIBLE / 2)
                : new Break(row, 1, Costs.IMPOSSIBLE);
    }

    /// The page ends behind a row that would be higher, but only for a span that goes on on the next page.
    private Break squeeze(int row) {
        return new Break(row + 1, 0, before(row + 1, row).cost);
    }

    /// Ends the page two lines before the end of the last row, so that these go on with what must follow the table.
    private Break cutForTail(int row) {
        double height = 0;
        for (BodyCell cell : cells) {
            if (cell.lastRow == row && cell.remaining() >= 4) {
                double offset = top(Math.max(first, cell.row)) - top(row);
                height = Math.max(height, offset + cell.partHeight(cell.remaining() - 2));
            }
        }
        Break found = height > 0 ? cut(row, height) : new Break(row, 1, Costs.IMPOSSIBLE);
        return found.end == row ? found : new Break(row, 1, Costs.IMPOSSIBLE);
    }

    /// Draws the rows before a break.
    ///
    /// @return the cells that go on on the next page
    Drawn draw(Break at, PageBuilder page, GridLines grid) {
        var open = new ArrayList<BodyCell>();
        int whole = at.end - first;
        if (whole > 0) {
            edges[whole] = Math.min(edges[whole], space.bottom);
        }
        int rows = at.cuts() ? whole + 1 : whole;
        if (at.cuts()) {
            edges[rows] = edges[whole] + cutHeight(at);
        }
        for (BodyCell cell : cells) {
            if (cell.row < first + rows) {
                draw(cell, at, rows, page, grid, open);
            }
        }
        return new Drawn(edges[rows], open);
    }

    private void draw(BodyCell cell, Break at, int rows, PageBuilder page, GridLines grid, List<BodyCell> open) {
        double top = edges[Math.max(first, cell.row) - first];
        double bottom = edges[Math.min(cell.lastRow + 1 - first, rows)];
        boolean ends = cell.lastRow < at.end;
        int lines = ends ? cell.remaining() : cell.fitting(bottom - top);
        if (at.cost >= Costs.IMPOSSIBLE / 2 && !ends && lines == 0) {
            lines = Math.min(1, cell.remaining());
        }
        cell.draw(page, grid, top, bottom, lines);
        if (!ends) {
            open.add(cell);
        }
    }

    /// The height of the cut row's part: no higher than its lines need.
    private double cutHeight(Break at) {
        double height = body.lowestRow();
        double top = edges[at.end - first];
        for (BodyCell cell : cells) {
            if (cell.row <= at.end && cell.lastRow >= at.end) {
                double above = top - edges[Math.max(first, cell.row) - first];
                height = Math.max(height, cell.partHeight(cell.fitting(above + at.cut)) - above);
            }
        }
        return height;
    }

    /// What a break costs; the cheapest is taken.
    private static final class Costs {
        private static final double IMPOSSIBLE = 1e9;
        private static final double GROUP_LAST = 1e6;
        private static final double TORN = 30;
        private static final double WITHIN_SPAN = 0.5;
        private static final double CUT = 20;
        private static final double HIGH_CUT = 1;
        private static final double HIGH_ROW = 8;

        /// Without the last row what follows it must not go on, so emptiness is easier to bear.
        private static double emptyForTail(double share) {
            return share <= 0.5 ? 30 * share : 100 + 100 * share;
        }

        private static double empty(double share) {
            return share <= 0.25 ? 10 * share : 100 + 100 * share;
        }
    }
}
