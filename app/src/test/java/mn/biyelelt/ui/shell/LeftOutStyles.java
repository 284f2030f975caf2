package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import mn.biyelelt.boot.PrimerSheet;
import org.testfx.util.WaitForAsyncUtils;

/// Finds nodes of which Primer's sheet says nothing any more since the window was taken to have none of them.
final class LeftOutStyles {

    private LeftOutStyles() {
    }

    /// Style classes of nodes in any window, also of menus and lists that hang over it.
    static List<String> shown() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var found = new TreeSet<String>();
            Window.getWindows().forEach(window -> walk(window.getScene().getRoot(), found));
            return List.copyOf(found);
        });
    }

    private static void walk(Node node, Set<String> found) {
        node.getStyleClass().stream().filter(PrimerSheet.unused()::contains).forEach(found::add);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }
}
