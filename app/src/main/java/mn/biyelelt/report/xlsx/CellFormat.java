package mn.biyelelt.report.xlsx;

import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.StyleName;

/// How a cell looks.
///
/// @param lengthy whether its text is longer than Excel shows in a cell of the format "text"
record CellFormat(StyleName style, Alignment alignment, Vertical vertical, Edges edges, boolean lengthy) {}
