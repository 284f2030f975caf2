package mn.biyelelt.report.pdf;

import java.io.IOException;
import java.util.BitSet;
import mn.biyelelt.report.layout.Face;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A face embedded in one document; notes the characters used, as only their glyphs are embedded.
final class EmbeddedFace implements AutoCloseable {

    private final FaceTable table;
    private final TrueTypeFont file;
    private final PDType0Font font;
    private final String name;
    private final BitSet used = new BitSet();

    EmbeddedFace(PDDocument document, Face face, FaceTable table, String name) throws IOException {
        this.table = table;
        this.name = name;
        file = LiberationFonts.parse(face);
        font = PDType0Font.load(document, file, true);
    }

    /// Name in the pages' resources.
    String name() {
        return name;
    }

    PDType0Font font() {
        return font;
    }

    /// Writes text as a string of glyphs.
    void string(String text, ContentBytes out) {
        out.openString();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!used.get(c)) {
                used.set(c);
                font.addToSubset(c);
            }
            out.glyph(table.glyph(c));
        }
        out.closeString();
    }

    /// Embeds the glyphs of the characters used; after the last text.
    void subset() throws IOException {
        font.subset();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
