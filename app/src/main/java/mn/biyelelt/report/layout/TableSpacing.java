package mn.biyelelt.report.layout;

/// Free space between a table's borders and its text, pt.
final class TableSpacing {

    /// Left and right.
    static final double SIDE = Millimetres.points(1.4);
    /// Above and below.
    static final double END = Millimetres.points(0.9);

    private TableSpacing() {
    }

    /// Width for text in a cell of that width.
    static double inner(double width) {
        return Math.max(1, width - 2 * SIDE);
    }
}
