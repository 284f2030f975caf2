package mn.biyelelt.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.layout.TextMeasure;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.ooxml.OfficePackage;

/// Writes a report as DOCX: the look of the printed paper in Word and LibreOffice, which break the pages themselves.
///
/// Time and memory grow with the rows; beyond the report itself only a small buffer is held. The same report gives the same
/// bytes. Immutable, for any thread.
public final class DocxReportWriter {

    private final Messages messages;
    private final TextMeasure measure;

    /// @param messages name the styles
    /// @param measure  tells how far lines hang and which rows are long
    public DocxReportWriter(Messages messages, TextMeasure measure) {
        this.messages = messages;
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
        var styles = new StylesPart(document, messages);
        var body = new BodyPart(document, widths, measure);
        OfficePackage office = OfficePackage.of(document.info());
        OfficePackage.Part main = office.main("/word/document.xml", Names.DOCUMENT, body::write);
        main.refersTo("rId1", Names.relationship("styles"), "/word/styles.xml", Names.STYLES, styles::write);
        main.refersTo("rId2", Names.relationship("settings"), "/word/settings.xml", Names.SETTINGS,
                SmallParts::settings);
        if (document.page().pageNumbers()) {
            main.refersTo(BodyPart.FOOTER_ID, Names.relationship("footer"), "/word/footer1.xml", Names.FOOTER,
                    SmallParts::footer);
        }
        office.save(out);
    }
}
