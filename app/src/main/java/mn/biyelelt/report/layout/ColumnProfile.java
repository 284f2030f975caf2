package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How high the cells of one column are at each width that was asked for.
final class ColumnProfile {

    private final int rows;
    private final List<SampleCell> cells = new ArrayList<>();
    private final Map<Integer, AtWidth> known = new HashMap<>();

    /// The column at one width.
    ///
    /// @param heights height of the cell in each row, 0 where there is none or one that spans rows
    /// @param sum     height of all cells together
    record AtWidth(float[] heights, double sum, int hyphens) {}

    /// @param rows number of rows in the sample
    ColumnProfile(int rows) {
        this.rows = rows;
    }

    void add(SampleCell cell) {
        cells.add(cell);
    }

    /// The column at a width in whole millimetres.
    AtWidth at(int width) {
        return known.computeIfAbsent(width, this::measure);
    }

    private AtWidth measure(int width) {
        var heights = new float[rows];
        double sum = 0;
        int hyphens = 0;
        for (SampleCell cell : cells) {
            float height = cell.height(width);
            sum += height;
            hyphens += cell.hyphens(width);
            if (cell.place().rows() == 1) {
                heights[cell.place().row()] = height;
            }
        }
        return new AtWidth(heights, sum, hyphens);
    }
}
