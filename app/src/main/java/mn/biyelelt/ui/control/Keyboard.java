package mn.biyelelt.ui.control;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Where in the window the keyboard is. The scene is asked: what was hidden with the keyboard in it goes on saying that it has it.
public final class Keyboard {

    private Keyboard() {
    }

    /// Whether a part of the window has the keyboard, or something in it.
    public static boolean isIn(@Nullable Node part) {
        Node above = part == null || part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (above != null && above != part) {
            above = above.getParent();
        }
        return above != null;
    }
}
