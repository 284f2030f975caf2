package mn.biyelelt.ui.rowform;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Something that stands under a field and tells about its text.
public interface FieldFoot {

    /// What is put under the field; empty as long as there was nothing to tell. Once it is there it stays, and hides itself when there is
    /// nothing to tell.
    Optional<Node> node();

    /// Tells about the text of the moment; also once more when its node came into the window.
    void show(FormEntry entry);

    /// A key that was pressed in the field.
    ///
    /// @return whether it was meant for this
    default boolean press(KeyEvent event) {
        return false;
    }
}
