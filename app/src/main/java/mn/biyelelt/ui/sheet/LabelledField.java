package mn.biyelelt.ui.sheet;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.text.Words;

/// A control under its name, which is read aloud with it and follows the chosen language.
public final class LabelledField extends VBox {

    /// @param key of the name
    public LabelledField(String key, Control control, Words words) {
        var label = new Label();
        label.textProperty().bind(words.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.of(key));
        getStyleClass().add("form-field");
        getChildren().setAll(label, control);
    }
}
