package mn.biyelelt.ui.table;

import java.util.Comparator;

/// A rectangle of the table: from the place one stands on to the place one has reached with Shift or the mouse.
///
/// @param reach where it was extended to; `at` itself while nothing is extended
public record TableRange(TablePosition at, TablePosition reach) {

    private static final Comparator<TablePosition> DOWNWARDS = Comparator.comparingInt(TablePosition::item)
            .thenComparingInt(TablePosition::line);

    /// Only the place one stands on.
    public static TableRange of(TablePosition at) {
        return new TableRange(at, at);
    }

    /// Whether it is more than one place.
    public boolean isExtended() {
        return !at.equals(reach);
    }

    /// The line on top, in the leftmost column.
    public TablePosition first() {
        TablePosition upper = DOWNWARDS.compare(at, reach) <= 0 ? at : reach;
        return new TablePosition(upper.item(), upper.line(), Math.min(at.column(), reach.column()));
    }

    /// The line at the bottom, in the rightmost column.
    public TablePosition last() {
        TablePosition lower = DOWNWARDS.compare(at, reach) <= 0 ? reach : at;
        return new TablePosition(lower.item(), lower.line(), Math.max(at.column(), reach.column()));
    }

    /// Whether a line of a row lies in it.
    public boolean hasLine(int item, int line) {
        var place = new TablePosition(item, line, 0);
        return DOWNWARDS.compare(first(), place) <= 0 && DOWNWARDS.compare(place, last()) <= 0;
    }

    /// Whether a cell of a row lies in it, at least in part.
    public boolean touches(int item, GridCell cell) {
        boolean column = cell.column() <= last().column() && cell.column() + cell.columnSpan() > first().column();
        if (!column) {
            return false;
        }
        for (int line = cell.line(); line < cell.line() + cell.lineSpan(); line++) {
            if (hasLine(item, line)) {
                return true;
            }
        }
        return false;
    }
}
