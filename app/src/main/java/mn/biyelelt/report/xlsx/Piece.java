package mn.biyelelt.report.xlsx;

import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.StyleName;

/// A cell as the paper has it: over one or several rows of its bundle and columns of the sheet.
///
/// @param row    first row in the bundle
/// @param from   first column
/// @param to     column after the last
/// @param height what its text needs, pt
record Piece(int row, int rows, int from, int to, CellText text, StyleName style, Alignment alignment,
        Vertical vertical, Edges edges, double height) {

    /// The same with its text at the top.
    Piece atTop() {
        return new Piece(row, rows, from, to, text, style, alignment, Vertical.TOP, edges, height);
    }

    int end() {
        return row + rows;
    }
}
