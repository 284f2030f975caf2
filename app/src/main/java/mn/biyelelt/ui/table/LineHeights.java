package mn.biyelelt.ui.table;

import java.util.Arrays;
import java.util.List;

/// Heights of a row's lines, such that each cell finds the room it needs: first the cells of one line, then what spanning cells
/// lack goes to the last line they cover.
final class LineHeights {

    private LineHeights() {
    }

    /// What a cell needs over the lines it covers.
    record Need(int line, int span, double height) {}

    static double[] of(int lines, double least, List<Need> needs) {
        double[] heights = new double[lines];
        Arrays.fill(heights, least);
        for (Need need : needs) {
            if (need.span() == 1) {
                heights[need.line()] = Math.max(heights[need.line()], need.height());
            }
        }
        needs.stream().filter(need -> need.span() > 1).forEach(need -> grant(heights, need));
        return heights;
    }

    private static void grant(double[] heights, Need need) {
        double present = 0;
        for (int line = need.line(); line < need.line() + need.span(); line++) {
            present += heights[line];
        }
        heights[need.line() + need.span() - 1] += Math.max(0, need.height() - present);
    }
}
