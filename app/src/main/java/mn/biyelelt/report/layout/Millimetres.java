package mn.biyelelt.report.layout;

/// Millimetres of the report in points of the page.
final class Millimetres {

    private static final double POINTS = 72 / 25.4;

    private Millimetres() {
    }

    static double points(double millimetres) {
        return millimetres * POINTS;
    }

    static double of(double points) {
        return points / POINTS;
    }
}
