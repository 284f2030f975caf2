package mn.biyelelt.report.layout;

/// A measure for tests that one can reckon with: every character is half an em wide, lines are one em high. It has glyphs for
/// everything but characters beyond the Basic Multilingual Plane.
public final class RoundMeasure implements TextMeasure {

    @Override
    public double advance(Face face, int codePoint) {
        return codePoint > 0xFFFF ? -1 : 0.5;
    }

    @Override
    public double ascent(Face face) {
        return 0.8;
    }

    @Override
    public double descent(Face face) {
        return 0.2;
    }

    @Override
    public double lineHeight(Face face) {
        return 1;
    }
}
