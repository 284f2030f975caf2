package mn.biyelelt.ui.control;

import javafx.scene.control.ListCell;

/// A list's cell that knows when the list only measures with it. A list measures rows out of sight with one cell that lies where nobody
/// sees it, and empties it each time: that would be styled anew while the window is laid out, for which JavaFX draws a second frame of the
/// whole window.
public abstract class MeasuringCell<T> extends ListCell<T> {

    /// The measuring cell keeps what it measured last instead of being emptied.
    @Override
    public void updateIndex(int index) {
        if (index >= 0 || !isOnlyMeasured()) {
            super.updateIndex(index);
        }
    }

    /// Whether nobody sees this cell: the list only wants its height.
    protected final boolean isOnlyMeasured() {
        return getParent() != null && !getParent().isVisible();
    }
}
