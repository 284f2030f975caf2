package mn.biyelelt.report.layout;

import mn.biyelelt.report.model.CellSource;

/// The part of a page that a table cell covers, borders included, pt. A cell that goes on over a page break has one area on
/// each page.
public record CellArea(double x, double y, double width, double height, CellSource source) {

    /// Whether a point of the page lies in it.
    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
