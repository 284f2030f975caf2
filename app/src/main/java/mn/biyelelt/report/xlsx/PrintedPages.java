package mn.biyelelt.report.xlsx;

import java.util.BitSet;
import java.util.SortedSet;
import java.util.TreeSet;

/// Where Excel will begin its printed pages, told from the heights of the rows: a heading must not stand last on a page, and
/// signatures must neither be torn apart nor stand on a page without a row of the table.
///
/// @param heights    of all rows, pt
/// @param titlesFrom first row of the headings that repeat on every page, from 1; 0 for none
/// @param titlesTo   their last row
/// @param breaks     rows after which a page is to begin
record PrintedPages(double[] heights, int titlesFrom, int titlesTo, SortedSet<Integer> breaks) {

    /// Excel rounds heights and the scale of the page; so much of a page may be lost by that.
    private static final double ROUNDING = 0.03;
    /// LibreOffice takes columns for a little wider than Excel does, and prints the sheet so much smaller to fit the page.
    private static final double SMALLER = 0.03;
    /// After so many pages it is made sure where the next begins, lest a break come right below one that comes by itself.
    private static final int SURE = 4;

    /// The breaks, with more of them where a page would else begin right below a heading. A heading that with all that is tied to it
    /// has no room on a page stays where it is.
    ///
    /// What is lost or won so adds up from page to page: after each break it is known again where a page begins.
    ///
    /// @param tied numbers of rows above which no page may begin: below `n` rows none begins if `n` is in it
    /// @param page height that a page has for rows, pt
    SortedSet<Integer> keepingHeadings(BitSet tied, double page) {
        var kept = new TreeSet<>(breaks);
        int early = 0;
        int late = 0;
        int pages = 0;
        while (late < heights.length) {
            int first = end(early, page * (1 - ROUNDING));
            int next = end(late, page * (1 + SMALLER));
            boolean certain = next == heights.length || breaks.contains(next);
            boolean wanted = isTied(tied, first, certain ? next - 1 : next) || !certain && pages == SURE;
            int cut = wanted ? tied.previousClearBit(first) : early;
            if (cut > early) {
                kept.add(cut);
                certain = true;
                first = cut;
                next = cut;
            }
            early = certain ? next : first;
            late = next;
            pages = certain ? 1 : pages + 1;
        }
        return kept;
    }

    private static boolean isTied(BitSet tied, int from, int to) {
        int found = tied.nextSetBit(from);
        return found >= 0 && found <= to;
    }

    /// The row that begins the page after one that begins below so many rows.
    private int end(int start, double page) {
        double used = start > 0 ? titles(start) : 0;
        int row = start;
        do {
            used += heights[row];
            row++;
        } while (row < heights.length && !breaks.contains(row) && used + heights[row] <= page);
        return row;
    }

    /// The breaks, with one more where the rows of signatures would be torn off.
    ///
    /// @param last  rows above the table's last row, which goes with the signatures
    /// @param from  rows above the signatures
    /// @param to    the last row of the signatures
    /// @param page  height that a page has for rows, pt
    SortedSet<Integer> keepingTogether(int last, int from, int to, double page) {
        var kept = new TreeSet<>(breaks);
        if (isTorn(from, to, page) || isTorn(from, to, page * (1 - ROUNDING))
                || isTorn(from, to, page * (1 + SMALLER))) {
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
