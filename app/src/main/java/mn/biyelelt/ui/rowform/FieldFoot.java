package mn.biyelelt.ui.rowform;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Something that stands under a field and tells about its text.
public interface FieldFoot {

    /// What is put under the field; it hides itself when there is nothing to tell.
    Node node();

    /// Tells about the text of the moment.
    void show(FormEntry entry);

    /// A key that was pressed in the field.
    ///
    /// @return whether it was meant for this
    default boolean press(KeyEvent event) {
        return false;
    }
}
