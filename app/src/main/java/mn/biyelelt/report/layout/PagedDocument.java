package mn.biyelelt.report.layout;

import java.util.List;
import mn.biyelelt.report.model.ColumnWidths;

/// A report laid out into pages; complete, so that PDF, print and preview draw the same without measuring again.
///
/// @param width   paper width, pt
/// @param height  paper height, pt
/// @param pages   at least one
/// @param missing characters that the font lacks, in the order of their first place; empty if all print
/// @param columns widths that were chosen for the tables, for the papers that break their own pages
public record PagedDocument(double width, double height, List<Page> pages, List<MissingGlyph> missing,
        ColumnWidths columns) {

    public PagedDocument {
        pages = List.copyOf(pages);
        missing = List.copyOf(missing);
    }
}
