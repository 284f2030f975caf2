package mn.biyelelt.report.layout;

import java.util.Arrays;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;

/// Chooses the widths of a table's columns so that the table gets as low as possible.
///
/// The columns start at the widths that the form's weights give and move by whole millimetres, from one column to another, as
/// long as a move saves a line at least: so widths stay where they are while somebody types. Nothing but the table counts, so
/// the same table always gets the same widths.
final class WidthSearch {

    private static final int[] STEPS = {24, 12, 6, 3, 1};
    private static final int MOST_MOVES = 60;

    private final TableSample sample;
    private final int[] least;
    private final int[] greatest;
    private final double line;

    private WidthSearch(TableSample sample, ColumnNeeds needs, double line) {
        this.sample = sample;
        this.least = needs.leastWidths();
        this.greatest = needs.greatestWidths();
        this.line = line;
    }

    /// Left edge of each column and the right edge of the last, pt.
    ///
    /// @param pageHeight height between the margins, pt
    static double[] edges(Table table, FlowMaker maker, double left, double width, double pageHeight) {
        int total = Math.max(table.columns().size(), (int) Math.floor(Millimetres.of(width) + 1e-6));
        var sample = new TableSample(table, maker);
        var search = new WidthSearch(sample, new ColumnNeeds(table, sample, maker, total),
                maker.lineHeight(StyleName.TABLE_TEXT));
        int[] widths = search.start(table, total);
        sample.estimatePages(widths, pageHeight);
        search.improve(widths);
        return edges(widths, left, width);
    }

    /// Least widths, and the rest by the weights of the form.
    private int[] start(Table table, int total) {
        int[] widths = Arrays.copyOf(least, least.length);
        double weights = table.columns().stream().mapToDouble(column -> Math.max(0, column.weight())).sum();
        int rest = total - ColumnNeeds.sum(widths);
        int given = 0;
        double passed = 0;
        for (int i = 0; i < widths.length && rest > 0; i++) {
            passed += weights > 0 ? Math.max(0, table.columns().get(i).weight()) / weights : 1.0 / widths.length;
            int until = (int) Math.round(rest * passed);
            widths[i] += until - given;
            given = until;
        }
        return widths;
    }

    private void improve(int[] widths) {
        double height = sample.height(widths);
        for (int step : STEPS) {
            for (int moves = 0; moves < MOST_MOVES; moves++) {
                double lower = move(widths, step, height);
                if (lower >= height) {
                    break;
                }
                height = lower;
            }
        }
    }

    /// Moves `step` millimetres between the two columns where it saves most.
    ///
    /// @return the height after the move; `height` if no move saves a line
    private double move(int[] widths, int step, double height) {
        double best = height - line;
        int bestFrom = -1;
        int bestTo = -1;
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length && widths[from] - step >= least[from]; to++) {
                if (to != from && widths[to] + step <= greatest[to]) {
                    double lower = heightAfter(widths, from, to, step);
                    if (lower < best) {
                        best = lower;
                        bestFrom = from;
                        bestTo = to;
                    }
                }
            }
        }
        if (bestFrom < 0) {
            return height;
        }
        shift(widths, bestFrom, bestTo, step);
        return best;
    }

    private double heightAfter(int[] widths, int from, int to, int step) {
        shift(widths, from, to, step);
        double height = sample.height(widths);
        shift(widths, to, from, step);
        return height;
    }

    private static void shift(int[] widths, int from, int to, int step) {
        widths[from] -= step;
        widths[to] += step;
    }

    /// Edges in points; what is left of the last millimetre goes to the widest column.
    private static double[] edges(int[] widths, double left, double width) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        double rest = width - Millimetres.points(ColumnNeeds.sum(widths));
        var edges = new double[widths.length + 1];
        edges[0] = left;
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + Millimetres.points(widths[i]) + (i == widest ? rest : 0);
        }
        return edges;
    }
}
