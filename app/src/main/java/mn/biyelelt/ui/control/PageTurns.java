package mn.biyelelt.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Page Up and Page Down turn what a scroll pane shows by nearly as much as one sees of it. JavaFX moves it by a tenth of that, and a
/// page of a book would take twenty keys.
public final class PageTurns {

    /// What stays in sight, so that one finds the line again.
    private static final double SHARE = 0.9;

    private PageTurns() {
    }

    /// @param part where the keys are pressed: the scroll pane, or something with it in it
    public static void in(Region part, ScrollPane pane) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            switch (event.getCode()) {
                case PAGE_DOWN -> turn(pane, event, plain ? SHARE : 0);
                case PAGE_UP -> turn(pane, event, plain ? -SHARE : 0);
                default -> {
                }
            }
        });
    }

    private static void turn(ScrollPane pane, KeyEvent event, double by) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (by != 0) {
            if (hidden > 0) {
                pane.setVvalue(Math.clamp(pane.getVvalue() + by * seen / hidden, 0, 1));
            }
            event.consume();
        }
    }
}
