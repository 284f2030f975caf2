package mn.biyelelt.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import mn.biyelelt.report.layout.TextMeasure;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.ooxml.OfficePackage;

/// Writes a report as XLSX for reading on: one sheet with titles, tables and signatures under each other, merged as on paper,
/// one page wide in print. Every text is a text: nothing is read as a number, date or formula.
///
/// A text longer than the 32,767 letters or 253 line feeds of an Excel cell goes on in the cell below, with no line between
/// them and no letter lost. Time grows with the rows; beyond the report itself only the list of merged cells is held. The same
/// report gives the same bytes. Immutable, for any thread.
public final class XlsxReportWriter {

    private final TextMeasure measure;

    /// @param measure tells how high rows must be
    public XlsxReportWriter(TextMeasure measure) {
        this.measure = measure;
    }

    /// Writes the report with columns as wide as their wishes alone make them.
    ///
    /// @throws IOException if the stream fails
    public void write(ReportDocument document, OutputStream out) throws IOException {
        write(document, ColumnWidths.byWishes(document), out);
    }

    /// Writes the report with columns of the given widths; the stream stays open.
    ///
    /// @throws IOException if the stream fails
    public void write(ReportDocument document, ColumnWidths widths, OutputStream out) throws IOException {
        var formats = new Formats(document);
        var sheet = new SheetPart(document, widths, measure, formats);
        var workbook = new WorkbookPart(document.info().title(), sheet);
        OfficePackage office = OfficePackage.of(document.info());
        OfficePackage.Part main = office.main("/xl/workbook.xml", Names.WORKBOOK, workbook::write);
        main.refersTo("rId1", Names.relationship("worksheet"), "/xl/worksheets/sheet1.xml", Names.SHEET, sheet::write);
        main.refersTo("rId2", Names.relationship("styles"), "/xl/styles.xml", Names.STYLES, formats::write);
        office.save(out);
    }
}
