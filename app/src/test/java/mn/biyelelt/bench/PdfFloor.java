package mn.biyelelt.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import mn.biyelelt.report.layout.Face;
import mn.biyelelt.report.layout.Lettering;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.layout.TextRun;
import mn.biyelelt.report.pdf.LiberationFonts;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The least that must be done to get laid-out text into a PDF file with PDFBox: glyph numbers and places written as bytes,
/// fonts embedded as subsets. No lines, no metadata, nothing checked.
final class PdfFloor {

    private final Map<Face, Type> types = new EnumMap<>(Face.class);
    private final PDResources resources = new PDResources();
    private byte[] bytes = new byte[1 << 15];
    private int size;

    private record Type(PDType0Font font, TrueTypeFont file, String name, char[] glyphs) {}

    static void write(PagedDocument pages, OutputStream out) throws IOException {
        new PdfFloor().writePages(pages, out);
    }

    private void writePages(PagedDocument pages, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var paper = new PDRectangle((float) pages.width(), (float) pages.height());
            for (Page page : pages.pages()) {
                content(document, page, pages.height());
                COSStream stream = document.getDocument().createCOSStream();
                try (OutputStream deflated = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    deflated.write(bytes, 0, size);
                }
                var sheet = new PDPage(paper);
                sheet.setResources(resources);
                sheet.setContents(new PDStream(stream));
                document.addPage(sheet);
            }
            for (Type type : types.values()) {
                type.font.subset();
            }
            document.save(out);
        }
        for (Type type : types.values()) {
            type.file.close();
        }
    }

    private void content(PDDocument document, Page page, double height) throws IOException {
        size = 0;
        ascii("BT\n");
        Lettering last = null;
        Type type = null;
        double x = 0;
        double y = 0;
        for (TextRun run : page.texts()) {
            if (type == null || !run.lettering().equals(last)) {
                last = run.lettering();
                type = types.get(last.face());
                type = type == null ? embed(document, last.face()) : type;
                ascii(type.name);
                number(last.size());
                ascii("Tf\n");
            }
            number(run.x() - x);
            number(height - run.baseline() - y);
            x = run.x();
            y = height - run.baseline();
            ascii("Td (");
            string(run.text(), type);
            ascii(") Tj\n");
        }
        ascii("ET\n");
    }

    private void string(String text, Type type) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (type.glyphs[c] == 0) {
                type.font.addToSubset(c);
                type.glyphs[c] = (char) type.file.getUnicodeCmapLookup(false).getGlyphId(c);
            }
            escaped(type.glyphs[c] >> 8);
            escaped(type.glyphs[c] & 0xFF);
        }
    }

    private Type embed(PDDocument document, Face face) throws IOException {
        try (InputStream in = LiberationFonts.open(face)) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            file.setEnableGsub(false);
            PDType0Font font = PDType0Font.load(document, file, true);
            String name = "F" + face.ordinal();
            resources.put(COSName.getPDFName(name), font);
            var type = new Type(font, file, "/" + name + " ", new char[0x10000]);
            types.put(face, type);
            return type;
        }
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void escaped(int value) {
        if (value == '(' || value == ')' || value == '\\' || value == '\r') {
            put('\\');
        }
        put(value == '\r' ? 'r' : value);
    }

    private void number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            put('-');
        }
        ascii(Long.toString(Math.abs(hundredths) / 100));
        put('.');
        put((int) ('0' + Math.abs(hundredths) % 100 / 10));
        put((int) ('0' + Math.abs(hundredths) % 10));
        put(' ');
    }

    private void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }
}
