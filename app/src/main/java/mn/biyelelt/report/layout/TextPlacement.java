package mn.biyelelt.report.layout;

import java.util.List;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.TextBlock;
import mn.biyelelt.report.model.TextStyle;

/// A text block on its way to the page.
final class TextPlacement {

    private static final int FEW = 4;

    private final Flow flow;
    private final Alignment alignment;
    private final double x;
    private final double before;
    private final double after;
    private final boolean breaks;

    TextPlacement(TextBlock block, FlowMaker maker, double left, double contentWidth) {
        TextStyle style = maker.style(block.style());
        List<Galley> galleys = maker.galleys(block.paragraphs(), block.style());
        double free = contentWidth * Math.clamp(block.indent(), 0, 0.9);
        double width = contentWidth - free;
        if (block.shrink()) {
            width = Math.min(width, galleys.stream().mapToDouble(Galley::naturalWidth).max().orElse(0) + 0.01);
            free = contentWidth - width;
        }
        x = left + free;
        alignment = block.shrink() ? Alignment.LEFT : style.alignment();
        flow = maker.broken(galleys, block.style(), alignment, Math.max(1, width));
        before = Millimetres.points(style.before());
        after = Millimetres.points(style.after());
        breaks = !block.keepWithNext();
    }

    /// Height with the space above and below, pt.
    double height() {
        return before + flow.height() + after;
    }

    /// Draws the block, over several pages if it must.
    void place(Cursor cursor) {
        cursor.space(before);
        int line = 0;
        while (line < flow.count()) {
            int lines = lines(line, cursor);
            if (lines == 0) {
                cursor.newPage();
                continue;
            }
            FlowDrawing.draw(cursor.page(), flow, line, line + lines, alignment, x, cursor.y());
            cursor.moveTo(cursor.y() + flow.height(line, line + lines));
            line += lines;
            if (line < flow.count()) {
                cursor.newPage();
            }
        }
        cursor.moveTo(Math.min(cursor.bottom(), cursor.y() + after));
    }

    /// How many lines to print here: all, or as many as fit with two at least on either page; 0 for none on this page.
    private int lines(int from, Cursor cursor) {
        int rest = flow.count() - from;
        int fit = flow.fitting(from, cursor.room());
        if (fit >= rest || cursor.fresh()) {
            return Math.clamp(fit, 1, rest);
        }
        if (rest < FEW || !breaks && flow.height() < cursor.height() / 3) {
            return 0;
        }
        int kept = rest - fit == 1 ? fit - 1 : fit;
        return kept < 2 ? 0 : kept;
    }
}
