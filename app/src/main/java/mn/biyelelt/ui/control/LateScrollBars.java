package mn.biyelelt.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// The skin of a scroll pane whose bars come into the scene when there is something to scroll. JavaFX's own puts both there at once:
/// seventeen nodes that most panes never show.
public final class LateScrollBars extends ScrollPaneSkin {

    private final Node corner;

    public LateScrollBars(ScrollPane pane) {
        super(pane);
        corner = getChildren().getLast();
        getChildren().removeAll(bars());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        List<Node> wanted = bars().stream().filter(bar -> bar.isVisible() && bar.getParent() == null).toList();
        if (!wanted.isEmpty()) {
            getChildren().addAll(wanted);
            // a bar has no width before it is styled
            wanted.forEach(Node::applyCss);
            super.layoutChildren(x, y, width, height);
        }
    }

    private List<Node> bars() {
        return List.of(getVerticalScrollBar(), getHorizontalScrollBar(), corner);
    }
}
