package mn.biyelelt.report.layout;

import java.util.Arrays;

/// The borders of the cells on one page, each line drawn once and as long as it is straight.
final class GridLines {

    private final Edges horizontal = new Edges();
    private final Edges vertical = new Edges();

    /// Adds the four borders of a cell.
    void cell(double x1, double y1, double x2, double y2) {
        horizontal.add(y1, x1, x2);
        horizontal.add(y2, x1, x2);
        vertical.add(x1, y1, y2);
        vertical.add(x2, y1, y2);
    }

    /// Draws all borders and forgets them.
    void draw(PageBuilder page) {
        horizontal.merge((y, from, to) -> page.rule(from, y, to, y, Rule.Stroke.GRID));
        vertical.merge((x, from, to) -> page.rule(x, from, x, to, Rule.Stroke.GRID));
    }

    private interface Straight {
        void line(double position, double from, double to);
    }

    private static final class Edges {

        /// Closer than this, pt, two ends are the same place.
        private static final double SAME = 0.01;

        private double[][] edges = new double[128][];
        private int count;

        void add(double position, double from, double to) {
            if (count == edges.length) {
                edges = Arrays.copyOf(edges, 2 * count);
            }
            edges[count++] = new double[]{position, from, to};
        }

        void merge(Straight out) {
            Arrays.sort(edges, 0, count, Edges::order);
            int i = 0;
            while (i < count) {
                double position = edges[i][0];
                double from = edges[i][1];
                double to = edges[i][2];
                for (i++; i < count && edges[i][0] - position < SAME && edges[i][1] <= to + SAME; i++) {
                    to = Math.max(to, edges[i][2]);
                }
                out.line(position, from, to);
            }
            count = 0;
        }

        private static int order(double[] a, double[] b) {
            int byPosition = Double.compare(a[0], b[0]);
            return byPosition != 0 ? byPosition : Double.compare(a[1], b[1]);
        }
    }
}
