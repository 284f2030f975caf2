package mn.biyelelt.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import mn.biyelelt.report.layout.Face;
import mn.biyelelt.report.layout.TextMeasure;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The Liberation 2 fonts from the class path (SIL Open Font License), with the metrics of Arial and Times New Roman: one
/// set of numbers for PDF, print and preview. Faces are read when first asked for; for any thread.
public final class LiberationFonts implements TextMeasure {

    private final AtomicReferenceArray<FaceTable> tables = new AtomicReferenceArray<>(Face.values().length);

    @Override
    public double advance(Face face, int codePoint) {
        return table(face).advance(codePoint);
    }

    @Override
    public double ascent(Face face) {
        return table(face).ascent();
    }

    @Override
    public double descent(Face face) {
        return table(face).descent();
    }

    @Override
    public double lineHeight(Face face) {
        return table(face).lineHeight();
    }

    /// The font file of a face (TrueType), for embedding or for the preview; the caller closes it.
    public static InputStream open(Face face) {
        return LiberationFonts.class.getResourceAsStream("/liberation/" + fileName(face));
    }

    FaceTable table(Face face) {
        FaceTable table = tables.get(face.ordinal());
        return table != null ? table : load(face);
    }

    private FaceTable load(Face face) {
        try (TrueTypeFont font = parse(face)) {
            var table = new FaceTable(font);
            tables.set(face.ordinal(), table);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a font file; ligatures and other substitutions are off, as each character prints as its own glyph.
    static TrueTypeFont parse(Face face) throws IOException {
        try (InputStream in = open(face)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        }
    }

    private static String fileName(Face face) {
        String family = switch (face.typeface()) {
            case SANS -> "LiberationSans-";
            case SERIF -> "LiberationSerif-";
        };
        String cut = face.bold() ? face.italic() ? "BoldItalic" : "Bold" : face.italic() ? "Italic" : "Regular";
        return family + cut + ".ttf";
    }
}
