package mn.biyelelt.report.xlsx;

import java.util.SortedSet;
import java.util.TreeSet;

/// Where Excel will begin its printed pages, told from the heights of the rows: signatures must neither be torn apart nor stand on
/// a page without a row of the table.
///
/// @param heights    of all rows, pt
/// @param titlesFrom first row of the headings that repeat on every page, from 1; 0 for none
/// @param titlesTo   their last row
/// @param breaks     rows after which a page is to begin
record PrintedPages(double[] heights, int titlesFrom, int titlesTo, SortedSet<Integer> breaks) {

    /// Excel rounds heights and the scale of the page; so much of a page may be lost by that.
    private static final double ROUNDING = 0.03;

    /// The breaks, with one more where the rows of signatures would be torn off.
    ///
    /// @param last  rows above the table's last row, which goes with the signatures
    /// @param from  rows above the signatures
    /// @param to    the last row of the signatures
    /// @param page  height that a page has for rows, pt
    SortedSet<Integer> keepingTogether(int last, int from, int to, double page) {
        var kept = new TreeSet<>(breaks);
        if (isTorn(from, to, page) || isTorn(from, to, page * (1 - ROUNDING))) {
            boolean room = height(last, to) + titles(last) <= page * (1 - ROUNDING);
            kept.add(room ? last : from);
        }
        return kept;
    }

    /// Whether a page begins right above rows or among them.
    private boolean isTorn(int from, int to, double page) {
        double used = 0;
        for (int row = 0; row < to; row++) {
            if (breaks.contains(row) || used + heights[row] > page) {
                if (row >= from) {
                    return true;
                }
                used = titles(row);
            }
            used += heights[row];
        }
        return false;
    }

    /// What the headings take on a page that begins after so many rows, pt.
    private double titles(int row) {
        return titlesFrom > 0 && row >= titlesTo ? height(titlesFrom - 1, titlesTo) : 0;
    }

    private double height(int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }
}
