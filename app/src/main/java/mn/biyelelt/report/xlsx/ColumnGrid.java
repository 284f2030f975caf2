package mn.biyelelt.report.xlsx;

import java.util.Arrays;
import java.util.List;

/// The sheet's columns: those of the table with most columns. Everything else, narrower tables included, is laid over whole
/// columns as near to its own widths as they allow, so that no sliver columns arise.
final class ColumnGrid {

    private final double[] edges;

    /// @param widths mm
    ColumnGrid(List<Double> widths) {
        edges = new double[widths.size() + 1];
        for (int i = 0; i < widths.size(); i++) {
            edges[i + 1] = edges[i] + widths.get(i);
        }
    }

    int columns() {
        return edges.length - 1;
    }

    /// Width of columns `from` up to but without `to`, mm.
    double width(int from, int to) {
        return edges[to] - edges[from];
    }

    /// The last column that leaves at least so much width at its right, mm.
    int columnWithRoom(double width) {
        int column = columns() - 1;
        while (column > 0 && width(column, columns()) < width) {
            column--;
        }
        return column;
    }

    /// Lays parts over the columns `from` up to `to`: every part gets one column at least, and the edges come as near as
    /// possible to where they should be.
    ///
    /// @param shares parts of the whole width, adding up to 1; no more than there are columns
    /// @return first column of each part, and `to`
    int[] divide(int from, int to, List<Double> shares) {
        int parts = shares.size();
        int[][] choice = new int[parts + 1][to - from + 1];
        double[] cost = new double[to - from + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        double wanted = edges[from];
        for (int part = 1; part <= parts; part++) {
            wanted += shares.get(part - 1) * width(from, to);
            cost = extend(cost, choice[part], from, wanted);
        }
        return trace(choice, parts, from, to);
    }

    /// Cost of ending the next part at each column.
    private double[] extend(double[] before, int[] choice, int from, double wanted) {
        var cost = new double[before.length];
        double best = Double.POSITIVE_INFINITY;
        int bestAt = 0;
        cost[0] = Double.POSITIVE_INFINITY;
        for (int end = 1; end < before.length; end++) {
            if (before[end - 1] < best) {
                best = before[end - 1];
                bestAt = end - 1;
            }
            double off = edges[from + end] - wanted;
            cost[end] = best + off * off;
            choice[end] = bestAt;
        }
        return cost;
    }

    private static int[] trace(int[][] choice, int parts, int from, int to) {
        var starts = new int[parts + 1];
        int end = to - from;
        for (int part = parts; part > 0; part--) {
            starts[part] = from + end;
            end = choice[part][end];
        }
        starts[0] = from;
        return starts;
    }
}
