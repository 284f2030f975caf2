package mn.biyelelt.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.report.layout.CellArea;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.layout.PagedText;
import mn.biyelelt.report.model.CellSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the text of a PDF file back, with its places.
public final class PdfWords {

    private PdfWords() {
    }

    /// A character on a page, pt from the top left.
    record Letter(double x, double baseline, String text) {}

    /// The text of each cell of the pages that the file was written from, over all pages; see [PagedText#plain].
    public static Map<CellSource, String> byCell(byte[] pdf, PagedDocument pages) throws IOException {
        var texts = new LinkedHashMap<CellSource, StringBuilder>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < pages.pages().size(); i++) {
                List<Letter> letters = letters(document, i + 1);
                for (CellArea area : pages.pages().get(i).cells()) {
                    StringBuilder text = texts.computeIfAbsent(area.source(), source -> new StringBuilder());
                    letters.stream().filter(letter -> area.contains(letter.x + 0.01, letter.baseline))
                            .forEach(letter -> text.append(letter.text));
                }
            }
        }
        var plain = new LinkedHashMap<CellSource, String>();
        texts.forEach((source, text) -> plain.put(source, PagedText.plain(text.toString())));
        return plain;
    }

    /// All text of a file, pages and lines joined.
    public static String all(byte[] pdf) throws IOException {
        var text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                letters(document, page).forEach(letter -> text.append(letter.text));
            }
        }
        return PagedText.plain(text.toString());
    }

    private static List<Letter> letters(PDDocument document, int page) throws IOException {
        var letters = new ArrayList<Letter>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                letters.add(new Letter(position.getX(), position.getY(), position.getUnicode()));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return letters;
    }
}
