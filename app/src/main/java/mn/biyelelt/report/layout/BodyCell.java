package mn.biyelelt.report.layout;

import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.CellSource;
import org.jspecify.annotations.Nullable;

/// A body cell on its way over the pages: which of its lines are printed already.
final class BodyCell {

    private static final int FEW = 4;

    final int row;
    final int lastRow;
    private final double left;
    private final double right;
    private final Flow flow;
    private final Flow continued;
    private final Alignment alignment;
    private final @Nullable CellSource source;
    private int printed;
    private boolean begun;

    /// @param columns left edge of each column and the right edge of the last, pt
    BodyCell(GridPlace place, double[] columns, Flow flow, Flow continued, Alignment alignment,
            @Nullable CellSource source) {
        row = place.row();
        lastRow = place.rowEnd() - 1;
        left = columns[place.column()];
        right = columns[place.column() + place.columns()];
        this.flow = flow;
        this.continued = continued;
        this.alignment = alignment;
        this.source = source;
    }

    boolean spans() {
        return lastRow > row;
    }

    /// Lines still to print.
    int remaining() {
        return flow.count() - printed;
    }

    /// Height that the rest needs, padding included, pt.
    double height() {
        return 2 * TableSpacing.END + (remaining() > 0 ? flow.height(printed, flow.count()) : continuedHeight());
    }

    private double continuedHeight() {
        return begun ? continued.height() : 0;
    }

    /// How many lines to print in a part of that height, padding included, when the cell goes on on the next page: as many
    /// as fit, but never all but one, and not the first line of a paragraph, such as an item of a list, without its second.
    int fitting(double height) {
        int fit = flow.fitting(printed, height - 2 * TableSpacing.END);
        boolean loneRest = remaining() - fit == 1 && remaining() >= FEW && fit > 2;
        return loneRest || beginsOnly(fit) ? fit - 1 : fit;
    }

    private boolean beginsOnly(int fit) {
        int last = printed + fit - 1;
        return fit > 2 && fit < remaining() && flow.opens(last) && !flow.closes(last);
    }

    /// Height of the part with that many lines, padding included, pt.
    double partHeight(int lines) {
        return 2 * TableSpacing.END + (lines > 0 ? flow.height(printed, printed + lines) : 0);
    }

    /// Whether a break that leaves `fit` lines on this page tears the text badly: one line alone on either side of a text
    /// of four or more, a shorter one at all, or nothing of it on the page where it starts.
    boolean tornBy(int fit) {
        int rest = remaining() - fit;
        if (rest <= 0) {
            return false;
        }
        return remaining() < FEW || fit < 2 || rest < 2;
    }

    /// Draws the next lines into the part between `top` and `bottom`, borders and area included.
    void draw(PageBuilder page, GridLines grid, double top, double bottom, int lines) {
        grid.cell(left, top, right, bottom);
        if (source != null) {
            page.cell(left, top, right - left, bottom - top, source);
        }
        double x = left + TableSpacing.SIDE;
        double y = top + TableSpacing.END;
        if (remaining() == 0 && begun) {
            FlowDrawing.draw(page, continued, 0, continued.count(), alignment, x, y);
        } else {
            FlowDrawing.draw(page, flow, printed, printed + lines, alignment, x, y);
            printed += lines;
        }
        begun = true;
    }
}
