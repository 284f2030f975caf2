package mn.biyelelt.ui.sheet;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/// What did not work on a sheet's page, above its fields; takes no room while there is nothing to say.
public final class SheetProblem extends Label {

    /// @param text empty for nothing
    public SheetProblem(String id, ObservableStringValue text) {
        setId(id);
        getStyleClass().add("sheet-problem");
        setWrapText(true);
        textProperty().bind(text);
        visibleProperty().bind(Bindings.isNotEmpty(text));
        managedProperty().bind(visibleProperty());
    }
}
