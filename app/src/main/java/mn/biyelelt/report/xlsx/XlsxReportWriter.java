package mn.biyelelt.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import mn.biyelelt.report.layout.TextMeasure;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.ooxml.OfficePackage;

/// Writes a report as XLSX for reading on: titles, tables and signatures under each other, merged as on paper, one page wide in
/// print; a sheet for all tables of the same headings. Every text is a text: nothing is read as a number, date or formula.
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
        List<Sheets.Sheet> sheets = Sheets.of(document, widths);
        List<SheetPart> parts = sheets.stream()
                .map(sheet -> new SheetPart(sheet.document(), sheet.widths(), measure, formats)).toList();
        var workbook = new WorkbookPart(sheets.stream().map(Sheets.Sheet::name).toList(), parts);
        OfficePackage office = OfficePackage.of(document.info());
        OfficePackage.Part main = office.main("/xl/workbook.xml", Names.WORKBOOK, workbook::write);
        for (int i = 0; i < parts.size(); i++) {
            main.refersTo(WorkbookPart.relationship(i), Names.relationship("worksheet"),
                    "/xl/worksheets/sheet" + (i + 1) + ".xml", Names.SHEET, parts.get(i)::write);
        }
        main.refersTo(WorkbookPart.relationship(parts.size()), Names.relationship("styles"), "/xl/styles.xml",
                Names.STYLES, formats::write);
        office.save(out);
    }
}
