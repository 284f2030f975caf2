package mn.biyelelt.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// How high a row may be that was not drawn yet, from how many letters go into its columns. Good enough for the length of a scroll bar.
final class LikelyHeight {

    /// Of a letter, in the type's size.
    private static final double BREADTH = 0.52;
    private static final double LINE = 1.15;
    /// What the style sheet leaves free beside and over the texts.
    private static final double SIDES = 1;
    private static final double ENDS = 0.8;

    private LikelyHeight() {
    }

    /// @param widths of the columns, px
    /// @param least  height of a line without text, px
    /// @param em     size of the type, px
    static double of(TableItem item, double[] widths, double least, double em) {
        List<LineHeights.Need> needs = item.cells().stream()
                .map(cell -> new LineHeights.Need(cell.line(), cell.lineSpan(), height(cell, widths, em))).toList();
        return ColumnWidths.sum(LineHeights.of(item.lines(), least, needs));
    }

    private static double height(GridCell cell, double[] widths, double em) {
        double width = Arrays.stream(widths, cell.column(), cell.column() + cell.columnSpan()).sum();
        double room = Math.max(1, width / em - SIDES);
        double lines = Stream.of(cell.above(), CellBox.drawn(cell.text()), cell.below()).flatMap(String::lines)
                .mapToDouble(line -> Math.max(1, Math.ceil(line.length() * BREADTH / room))).sum();
        return Math.ceil((lines * LINE + ENDS) * em);
    }
}
