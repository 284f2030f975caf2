package mn.biyelelt.report.ooxml;

import mn.biyelelt.report.layout.Face;
import mn.biyelelt.report.layout.TextMeasure;

/// Every letter half as wide as high: enough where a test is not about widths.
public final class SketchMeasure implements TextMeasure {

    @Override
    public double advance(Face face, int codePoint) {
        return face.bold() ? 0.56 : 0.53;
    }

    @Override
    public double ascent(Face face) {
        return 0.905;
    }

    @Override
    public double descent(Face face) {
        return 0.212;
    }

    @Override
    public double lineHeight(Face face) {
        return 1.15;
    }
}
