package mn.biyelelt.report.layout;

/// A horizontal or vertical line on a page, pt.
public record Rule(double x1, double y1, double x2, double y2, Stroke stroke) {

    /// What the line is drawn with.
    public enum Stroke {
        /// A border of the table: 0.5 pt, black, with square ends that reach half a line further, so that corners close.
        GRID,
        /// A thin rule to write on: 0.5 pt, black, with flat ends.
        THIN,
        /// A row of round dots 0.9 pt wide, 2.6 pt apart.
        DOTS;

        /// Thickness, pt.
        public double width() {
            return this == DOTS ? 0.9 : 0.5;
        }

        /// Distance of the middles of two dots, pt; 0 for a line without gaps.
        public double pitch() {
            return this == DOTS ? 2.6 : 0;
        }
    }
}
