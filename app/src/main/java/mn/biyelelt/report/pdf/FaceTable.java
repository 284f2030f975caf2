package mn.biyelelt.report.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Glyphs and measures of one face, read once. Immutable.
final class FaceTable {

    /// Glyph of each character of the Basic Multilingual Plane; 0 for none.
    private final char[] glyphs = new char[0x10000];
    private final double[] advances;
    private final double ascent;
    private final double descent;
    private final double lineGap;

    FaceTable(TrueTypeFont font) throws IOException {
        double em = font.getUnitsPerEm();
        CmapLookup lookup = font.getUnicodeCmapLookup(false);
        advances = new double[font.getNumberOfGlyphs()];
        for (int glyph = 1; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph) / em;
            List<Integer> characters = lookup.getCharCodes(glyph);
            if (characters != null) {
                assign(glyph, characters);
            }
        }
        HorizontalHeaderTable header = font.getHorizontalHeader();
        ascent = header.getAscender() / em;
        descent = -header.getDescender() / em;
        lineGap = header.getLineGap() / em;
    }

    private void assign(int glyph, List<Integer> characters) {
        for (int character : characters) {
            if (character < glyphs.length) {
                glyphs[character] = (char) glyph;
            }
        }
    }

    /// Number of a character's glyph; 0 if it has none.
    int glyph(int codePoint) {
        return codePoint < glyphs.length ? glyphs[codePoint] : 0;
    }

    /// Advance width in ems; negative if the character has no glyph.
    double advance(int codePoint) {
        int glyph = glyph(codePoint);
        return glyph == 0 ? -1 : advances[glyph];
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    double lineHeight() {
        return ascent + descent + lineGap;
    }
}
