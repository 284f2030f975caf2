package mn.biyelelt.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.PlanPaper;
import mn.biyelelt.report.model.ReportDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// Pages as pictures beside pictures that were looked at and found good. A failure leaves expected, actual and difference in
/// `target/pictures`; if the new look is right, the actual picture becomes the expected one.
class PdfPictureTest {

    private static final int DPI = 60;
    /// Difference of grey, of 255, below which two points look alike.
    private static final int ALIKE = 48;
    /// Part of a page's points that may differ: another version of the renderer smooths edges differently.
    private static final double MAY_DIFFER = 0.0002;
    private static final Path FOLDER = Path.of("target/pictures");

    @Test
    void theFirstPageOfAReportLooksAsItDid() throws IOException {
        compare("report-first", page(0));
    }

    @Test
    void theLastPageWithSignaturesLooksAsItDid() throws IOException {
        compare("report-last", page(-1));
    }

    private static BufferedImage page(int index) throws IOException {
        var fonts = new LiberationFonts();
        ReportDocument report = PlanPaper.report(4, 16);
        var out = new ByteArrayOutputStream();
        new PdfReportWriter(fonts).write(Layout.layout(report, fonts), report.info(), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            int page = index < 0 ? document.getNumberOfPages() + index : index;
            return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
        }
    }

    private static void compare(String name, BufferedImage actual) throws IOException {
        BufferedImage expected = expected(name);
        double different = different(expected, actual);
        if (different > MAY_DIFFER) {
            Files.createDirectories(FOLDER);
            ImageIO.write(expected, "png", FOLDER.resolve(name + "-expected.png").toFile());
            ImageIO.write(actual, "png", FOLDER.resolve(name + "-actual.png").toFile());
            ImageIO.write(difference(expected, actual), "png", FOLDER.resolve(name + "-difference.png").toFile());
        }
        assertThat(different).as("part of %s that differs; pictures are in %s", name, FOLDER)
                .isLessThanOrEqualTo(MAY_DIFFER);
    }

    /// The picture kept with the tests; a blank one if there is none yet.
    private static BufferedImage expected(String name) throws IOException {
        try (InputStream in = PdfPictureTest.class.getResourceAsStream(name + ".png")) {
            return in == null ? new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY) : ImageIO.read(in);
        }
    }

    private static double different(BufferedImage expected, BufferedImage actual) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            return 1;
        }
        int count = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                count += distance(expected, actual, x, y) > ALIKE ? 1 : 0;
            }
        }
        return (double) count / (actual.getWidth() * actual.getHeight());
    }

    private static BufferedImage difference(BufferedImage expected, BufferedImage actual) {
        var picture = new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < Math.min(expected.getHeight(), actual.getHeight()); y++) {
            for (int x = 0; x < Math.min(expected.getWidth(), actual.getWidth()); x++) {
                picture.getRaster().setSample(x, y, 0, 255 - distance(expected, actual, x, y));
            }
        }
        return picture;
    }

    private static int distance(BufferedImage a, BufferedImage b, int x, int y) {
        return Math.abs(a.getRaster().getSample(x, y, 0) - b.getRaster().getSample(x, y, 0));
    }
}
