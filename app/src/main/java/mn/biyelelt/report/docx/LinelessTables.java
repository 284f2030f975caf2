package mn.biyelelt.report.docx;

import java.util.List;
import mn.biyelelt.report.ooxml.XmlOut;

/// The markup of tables without lines, in which things stand beside each other, and of the empty lines that Word wants around them.
/// Their rows never split.
final class LinelessTables {

    /// As low as Word lets a line be, mm.
    private static final double TINY = 0.36;

    private final XmlOut xml;

    LinelessTables(XmlOut xml) {
        this.xml = xml;
    }

    /// @param widths of the columns, mm
    void begin(List<Double> widths) {
        int[] edges = Twips.edges(widths);
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"SignatureTable\"/><w:tblW w:w=\"").raw(edges[edges.length - 1])
                .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int i = 1; i < edges.length; i++) {
            xml.raw("<w:gridCol w:w=\"").raw(edges[i] - edges[i - 1]).raw("\"/>");
        }
        xml.raw("</w:tblGrid>");
    }

    void end() {
        xml.raw("</w:tbl>");
    }

    void beginRow() {
        beginRow(0);
    }

    /// @param least height, mm
    void beginRow(double least) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>");
        if (least > 0) {
            xml.raw("<w:trHeight w:val=\"").raw(Twips.of(least)).raw("\" w:hRule=\"atLeast\"/>");
        }
        xml.raw("</w:trPr>");
    }

    void endRow() {
        xml.raw("</w:tr>");
    }

    /// @param vertical Word's name of where its content stands
    /// @param gap      free space at its right, mm
    void beginCell(double width, String vertical, double gap) {
        beginCell(width, vertical, gap, "");
    }

    /// As [#beginCell(double, String, double)], of a cell that spans rows.
    ///
    /// @param first whether the cell begins in this row
    void beginSpanningCell(double width, String vertical, double gap, boolean first) {
        beginCell(width, vertical, gap, first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }

    private void beginCell(double width, String vertical, double gap, String merged) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(Twips.of(width)).raw("\" w:type=\"dxa\"/>").raw(merged);
        if (gap > 0) {
            xml.raw("<w:tcMar><w:right w:w=\"").raw(Twips.of(gap)).raw("\" w:type=\"dxa\"/></w:tcMar>");
        }
        xml.raw("<w:vAlign w:val=\"").raw(vertical).raw("\"/></w:tcPr>");
    }

    /// Every cell must end with a paragraph.
    void endCell() {
        xml.raw("</w:tc>");
    }

    /// The lowest line there is: what must stand between two tables, and in a cell without text.
    ///
    /// @param keepNext whether it stays on one page with what follows
    void tinyLine(boolean keepNext) {
        emptyLine(TINY, keepNext);
    }

    /// An empty line of a height, mm.
    ///
    /// @param keepNext whether it stays on one page with what follows
    void emptyLine(double height, boolean keepNext) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Signature\"/>").raw(keepNext ? "<w:keepNext/>" : "")
                .raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"").raw(Twips.of(Math.max(TINY, height)))
                .raw("\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }
}
