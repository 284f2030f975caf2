package mn.biyelelt.report.layout;

import java.util.Arrays;
import java.util.List;
import mn.biyelelt.report.layout.LineBreaker.Dividing;

/// A cell measured at many widths while column widths are sought. Widths are whole millimetres, borders and padding included.
final class SampleCell {

    private final GridPlace place;
    private final List<Galley> galleys;
    private final Dividing dividing;
    private final double gap;
    private final LineList lines;
    /// Height by width, pt; 0 where not measured yet.
    private float[] heights = new float[64];
    /// Hyphens by width.
    private short[] hyphens = new short[64];

    SampleCell(GridPlace place, List<Galley> galleys, Dividing dividing, double gap,
            LineList lines) {
        this.place = place;
        this.galleys = galleys;
        this.dividing = dividing;
        this.gap = gap;
        this.lines = lines;
    }

    GridPlace place() {
        return place;
    }

    List<Galley> galleys() {
        return galleys;
    }

    /// Height at a width, padding included, pt.
    float height(int millimetres) {
        if (millimetres >= heights.length) {
            int longer = Math.max(2 * heights.length, millimetres + 1);
            heights = Arrays.copyOf(heights, longer);
            hyphens = Arrays.copyOf(hyphens, longer);
        }
        float height = heights[millimetres];
        return height != 0 ? height : measure(millimetres);
    }

    /// Hyphens set at a width of which the height was asked.
    int hyphens(int millimetres) {
        return hyphens[millimetres];
    }

    private float measure(int millimetres) {
        double width = TableSpacing.inner(Millimetres.points(millimetres));
        double height = 2 * TableSpacing.END + gap * Math.max(0, galleys.size() - 1);
        lines.clear();
        for (Galley galley : galleys) {
            height += galley.lineHeight() * LineBreaker.breakUp(galley, width, dividing, lines);
        }
        heights[millimetres] = (float) height;
        hyphens[millimetres] = (short) Math.min(Short.MAX_VALUE, lines.hyphens());
        return (float) height;
    }
}
