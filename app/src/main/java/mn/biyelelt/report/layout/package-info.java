/// From a composed report to pages: column widths, line breaking, hyphenation, page breaks. Pure: it knows fonts only by
/// their measures.
///
/// All lengths here are in points (1/72 inch) from the top left corner of the paper, y downwards; the report's own lengths are
/// in millimetres.
@NullMarked
package mn.biyelelt.report.layout;

import org.jspecify.annotations.NullMarked;
