package mn.biyelelt.report.model;

import java.util.List;

/// One grid row of a table's body: an indicator line, or a group heading over the full width.
///
/// @param cells the cells whose top edge is this row, left to right; places covered by a cell from above have none
public record TableRow(Kind kind, List<Cell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /// What a row is, which decides where a page may break.
    public enum Kind {
        /// A group heading over the full width: never last on a page.
        GROUP,
        /// First line of an activity.
        FIRST_LINE,
        /// A further indicator line of the activity above.
        FURTHER_LINE
    }
}
