package mn.biyelelt.report.layout;

import java.util.Arrays;
import java.util.List;

/// Heights of rows that spans link: each as high as its own cells need; what a spanning cell needs beyond is shared evenly by
/// the rows that it spans.
final class RowHeights {

    private RowHeights() {
    }

    /// @param cells all cells on these rows; one that begins earlier counts from `first` on
    /// @return heights of the rows `first` to before `end`, pt
    static double[] of(List<BodyCell> cells, int first, int end, double lowest) {
        var heights = new double[end - first];
        Arrays.fill(heights, lowest);
        for (BodyCell cell : cells) {
            if (cell.lastRow < end && cell.lastRow == Math.max(first, cell.row)) {
                int row = cell.lastRow - first;
                heights[row] = Math.max(heights[row], cell.height());
            }
        }
        cells.stream().filter(cell -> cell.lastRow < end && cell.lastRow > Math.max(first, cell.row))
                .sorted(RowHeights::innerFirst)
                .forEach(cell -> stretch(heights, Math.max(first, cell.row) - first, cell.lastRow - first,
                        cell.height()));
        return heights;
    }

    private static int innerFirst(BodyCell a, BodyCell b) {
        int byEnd = Integer.compare(a.lastRow, b.lastRow);
        return byEnd != 0 ? byEnd : Integer.compare(b.row, a.row);
    }

    private static void stretch(double[] heights, int from, int to, double needed) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += heights[i];
        }
        if (needed > sum) {
            for (int i = from; i <= to; i++) {
                heights[i] += (needed - sum) / (to - from + 1);
            }
        }
    }
}
