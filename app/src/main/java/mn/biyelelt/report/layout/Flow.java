package mn.biyelelt.report.layout;

import java.util.Arrays;
import java.util.List;

/// Paragraphs broken into lines for a column: a stack of lines that a page break may cut between any two.
final class Flow {

    private static final Flow EMPTY = new Flow(List.of(), new int[0], new int[0], 0, 0);

    private final List<Galley> galleys;
    private final int[] lines;
    private final int[] owners;
    private final double width;
    private final double[] tops;

    /// @param lines  start and end of each line in turn, as [LineList] codes them
    /// @param owners paragraph of each line
    private Flow(List<Galley> galleys, int[] lines, int[] owners, double width, double gap) {
        this.galleys = galleys;
        this.lines = lines;
        this.owners = owners;
        this.width = width;
        tops = new double[owners.length + 1];
        stack(gap);
    }

    /// Nothing at all.
    static Flow empty() {
        return EMPTY;
    }

    /// Breaks galleys into lines.
    ///
    /// @param gap   space between two paragraphs, pt
    /// @param found a list to work with
    static Flow of(List<Galley> galleys, double width, double gap, LineBreaker.Dividing dividing,
            LineList found) {
        if (galleys.isEmpty()) {
            return EMPTY;
        }
        found.clear();
        var ends = new int[galleys.size()];
        for (int i = 0; i < ends.length; i++) {
            LineBreaker.breakUp(galleys.get(i), width, dividing, found);
            ends[i] = found.count();
        }
        var owners = new int[found.count()];
        for (int i = 1; i < ends.length; i++) {
            Arrays.fill(owners, ends[i - 1], ends[i], i);
        }
        return new Flow(galleys, found.toArray(), owners, width, gap);
    }

    private void stack(double gap) {
        double y = 0;
        for (int line = 0; line < owners.length; line++) {
            y += line > 0 && opens(line) ? gap : 0;
            tops[line] = y;
            y += galley(line).lineHeight();
        }
        tops[owners.length] = y;
    }

    /// Number of lines.
    int count() {
        return owners.length;
    }

    /// Width of the column, pt.
    double width() {
        return width;
    }

    /// Height of the lines `from` to before `to`, pt.
    double height(int from, int to) {
        return from >= to ? 0 : bottom(to - 1) - tops[from];
    }

    /// Height of all lines, pt.
    double height() {
        return tops[owners.length];
    }

    /// Top of a line from the top of the flow, pt.
    double top(int line) {
        return tops[line];
    }

    /// Number of lines from `from` on that fit in a height.
    int fitting(int from, double height) {
        int to = from;
        while (to < owners.length && bottom(to) - tops[from] <= height + 0.01) {
            to++;
        }
        return to - from;
    }

    /// The paragraph of a line.
    Galley galley(int line) {
        return galleys.get(owners[line]);
    }

    /// First character of a line in its galley.
    int start(int line) {
        return lines[2 * line];
    }

    /// Character after a line in its galley, without blanks.
    int end(int line) {
        int end = lines[2 * line + 1];
        return end < 0 ? ~end : end;
    }

    /// Whether a hyphen is set at the end of a line.
    boolean hyphen(int line) {
        return lines[2 * line + 1] < 0;
    }

    /// Whether a line is the first of its paragraph.
    boolean opens(int line) {
        return line == 0 || owners[line - 1] != owners[line];
    }

    /// Whether a line is the last of its paragraph.
    boolean closes(int line) {
        return line == owners.length - 1 || owners[line + 1] != owners[line];
    }

    private double bottom(int line) {
        return tops[line] + galley(line).lineHeight();
    }
}
