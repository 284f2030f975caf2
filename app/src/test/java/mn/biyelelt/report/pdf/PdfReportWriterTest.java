package mn.biyelelt.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.layout.PagedText;
import mn.biyelelt.report.layout.Papers;
import mn.biyelelt.report.layout.PlanPaper;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportWriterTest {

    private final LiberationFonts fonts = new LiberationFonts();

    @Test
    void aReportIsValidPdfA2b() throws Exception {
        ReportDocument report = PlanPaper.report(3, 25);

        assertThat(violations(pdf(report))).isEmpty();
    }

    @Test
    void oddTextInTitleAndBodyStaysValid() throws Exception {
        var info = new DocumentInfo("A & B < C > \"d\" \u0001\uD83D 😀", "Х & Х", "mn", Papers.INFO.created());
        ReportDocument plain = Papers.report(Papers.PORTRAIT,
                List.of(Papers.block(StyleName.TITLE, "Нэг 😀 \u0007 שלום (а) مرحبا \uD83D")));
        var report = new ReportDocument(info, plain.page(), plain.styles(), plain.blocks());

        assertThat(violations(pdf(report))).isEmpty();
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        assertThat(pdf(PlanPaper.report(5, 30))).isEqualTo(pdf(PlanPaper.report(5, 30)));
    }

    @Test
    void everyCellReadsBackFromThePdfAsItWasLaidOut() throws Exception {
        ReportDocument report = PlanPaper.report(7, 30);
        PagedDocument pages = Layout.layout(report, fonts);

        assertThat(PdfWords.byCell(pdf(report), pages)).isEqualTo(PagedText.byCell(pages));
    }

    @Test
    void mongolianLettersAndSignsReadBack() throws Exception {
        String text = "Өө Үү Ёё Щъыьэюя № ₮ “хашилт” – — … € § ° ½ ± ≥ ≤ × ‰ «»";
        ReportDocument report = Papers.report(Papers.PORTRAIT, List.of(Papers.block(StyleName.ANNEX, text)));

        assertThat(PdfWords.all(pdf(report))).contains(text);
        assertThat(Layout.layout(report, fonts).missing()).isEmpty();
    }

    @Test
    void titleOfficeLanguageAndTimeStandInTheFile() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(PlanPaper.report(1, 1)))) {
            var information = document.getDocumentInformation();
            assertThat(Map.of("title", information.getTitle(), "author", information.getAuthor(), "language",
                    document.getDocumentCatalog().getLanguage(), "created",
                    information.getCreationDate().toInstant().toString(), "producer", information.getProducer()))
                    .isEqualTo(Map.of("title", Papers.INFO.title(), "author", Papers.INFO.author(), "language", "mn",
                            "created", Papers.INFO.created().toString(), "producer", "Biyelelt"));
        }
    }

    private byte[] pdf(ReportDocument report) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReportWriter(fonts).write(Layout.layout(report, fonts), report.info(), out);
        return out.toByteArray();
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf),
                PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream().map(found -> found.getRuleId() + " " + found.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
