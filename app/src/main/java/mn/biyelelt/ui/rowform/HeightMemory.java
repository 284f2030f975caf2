package mn.biyelelt.ui.rowform;

import java.util.function.DoubleUnaryOperator;

/// A height that follows from a width: worked out when it is asked for, and again only for another width or once it was forgotten. A
/// frame asks for it half a dozen times.
final class HeightMemory {

    /// Not a number while nothing is known.
    private double width = Double.NaN;
    private double height;

    /// @param measure gives the height for a width
    double at(double wanted, DoubleUnaryOperator measure) {
        if (wanted != width) {
            height = measure.applyAsDouble(wanted);
            width = wanted;
        }
        return height;
    }

    void forget() {
        width = Double.NaN;
    }
}
