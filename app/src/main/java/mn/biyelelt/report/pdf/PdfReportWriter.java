package mn.biyelelt.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.DocumentInfo;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes laid-out pages as PDF/A-2b with embedded font subsets. The same pages and information give the same bytes. For any
/// thread.
public final class PdfReportWriter {

    private static final String PRODUCER = "Biyelelt";

    private final LiberationFonts fonts;

    /// @param fonts that the pages were measured with
    public PdfReportWriter(LiberationFonts fonts) {
        this.fonts = fonts;
    }

    /// Writes the file; does not close `out`.
    ///
    /// @throws IOException if `out` does
    public void write(PagedDocument pages, DocumentInfo info, OutputStream out) throws IOException {
        try (var document = new PDDocument(); var faces = new EmbeddedFaces(document, fonts)) {
            document.setVersion(1.7f);
            document.setDocumentId(info.created().toEpochMilli());
            describe(document, info);
            writePages(pages, document, faces);
            faces.subset();
            document.save(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writePages(PagedDocument pages, PDDocument document, EmbeddedFaces faces) throws IOException {
        var content = new PageContent(faces, pages.height());
        var paper = new PDRectangle((float) pages.width(), (float) pages.height());
        for (Page page : pages.pages()) {
            var sheet = new PDPage(paper);
            sheet.setResources(faces.resources());
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream deflated = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.of(page).writeTo(deflated);
            }
            sheet.setContents(new PDStream(stream));
            document.addPage(sheet);
        }
    }

    private static void describe(PDDocument document, DocumentInfo info) throws IOException {
        var created = GregorianCalendar.from(info.created().atZone(ZoneOffset.UTC));
        var information = new PDDocumentInformation();
        information.setTitle(PdfText.of(info.title()));
        information.setAuthor(PdfText.of(info.author()));
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(created);
        information.setModificationDate(created);
        document.setDocumentInformation(information);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(info.language());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(XmpPacket.of(info, PRODUCER))));
        addIntent(document, catalog);
    }

    private static void addIntent(PDDocument document, PDDocumentCatalog catalog) throws IOException {
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(GreyProfile.bytes()));
        intent.setInfo("Grey gamma 2.2");
        intent.setOutputCondition("Grey");
        intent.setOutputConditionIdentifier("Custom");
        catalog.addOutputIntent(intent);
    }
}
