package mn.biyelelt.report.docx;

import java.util.List;

/// Word's unit of length, a twentieth of a point.
final class Twips {

    /// Twips of a point.
    static final int POINT = 20;

    private static final double A_MILLIMETRE = 1440 / 25.4;

    private Twips() {
    }

    static int of(double millimetres) {
        return (int) Math.round(millimetres * A_MILLIMETRE);
    }

    /// Left edges of columns and the right edge of the last: rounded as positions, so that the sum stays true.
    static int[] edges(List<Double> widths) {
        int[] edges = new int[widths.size() + 1];
        double at = 0;
        for (int i = 0; i < widths.size(); i++) {
            at += widths.get(i);
            edges[i + 1] = of(at);
        }
        return edges;
    }
}
