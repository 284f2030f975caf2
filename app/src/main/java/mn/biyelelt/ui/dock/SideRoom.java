package mn.biyelelt.ui.dock;

import java.util.Optional;

/// Which sides have room beside the middle. In a window that is narrow for the size of its type the middle keeps what a table needs: the
/// left side leaves first, then the right one. A side that a person calls stands in the room of the other until the room changes.
final class SideRoom {

    /// So wide is a window with room for both sides, in sizes of the type: the table of a plan wants sixty. 1366 px have it at 100 %.
    private static final double BOTH = 90;
    /// So wide is one with room for one: 1366 px have it at 125 %.
    private static final double ONE = 72;

    private double width;
    private double typeSize;
    private Fit fit = Fit.BOTH;
    private Optional<Side> called = Optional.empty();

    private enum Fit {
        BOTH,
        RIGHT,
        NONE
    }

    /// Is told how wide the window is; whether other sides have room now.
    ///
    /// @param now px; 0 as long as nobody knows
    boolean isChangedByWidth(double now) {
        width = now;
        return isChanged();
    }

    /// Is told how large the type is; whether other sides have room now.
    ///
    /// @param now px
    boolean isChangedByType(double now) {
        typeSize = now;
        return isChanged();
    }

    /// Whether a side has room.
    boolean has(Side side) {
        return switch (side) {
            case LEFT -> fit == Fit.BOTH || isCalled(side);
            case RIGHT -> fit == Fit.BOTH || isCalled(side) || fit == Fit.RIGHT && called.isEmpty();
            case MIDDLE, BOTTOM, TOP -> true;
        };
    }

    /// Gives a side room in the place of the other.
    void call(Side side) {
        if (side == Side.LEFT || side == Side.RIGHT) {
            called = Optional.of(side);
        }
    }

    /// Takes the room back from a side that was called.
    void dismiss(Side side) {
        called = called.filter(each -> each != side);
    }

    private boolean isCalled(Side side) {
        return called.filter(each -> each == side).isPresent();
    }

    private boolean isChanged() {
        Fit before = fit;
        fit = fit();
        if (fit != before) {
            called = Optional.empty();
        }
        return fit != before;
    }

    private Fit fit() {
        boolean known = width > 0 && typeSize > 0;
        if (!known || width >= BOTH * typeSize) {
            return Fit.BOTH;
        }
        return width >= ONE * typeSize ? Fit.RIGHT : Fit.NONE;
    }
}
