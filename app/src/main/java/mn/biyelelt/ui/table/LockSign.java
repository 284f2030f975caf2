package mn.biyelelt.ui.table;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The small lock in the corner of a cell that belongs to the plan; under the mouse it says how to change the cell all the same.
public final class LockSign extends Region {

    /// @param tip how the cell can be changed
    public LockSign(ObservableValue<String> tip) {
        getStyleClass().setAll("lock-sign");
        setManaged(false);
        setOnMouseEntered(_ -> tell(tip.getValue()));
    }

    /// Most locks are never pointed at, so the words come only then.
    private void tell(String told) {
        var words = new Tooltip();
        words.setText(told);
        words.setWrapText(true);
        words.getStyleClass().add("finding-tip");
        words.setShowDelay(Duration.millis(300));
        Tooltip.install(this, words);
    }
}
