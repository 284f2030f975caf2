package mn.biyelelt.ui.shell;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import mn.biyelelt.ui.pages.PagesView;

/// The wheel with Ctrl makes the window's type larger and smaller, as in Word and Excel; over pages it does so with the paper.
final class WheelZoom {

    /// Pixels of a step: a little less than one click of a wheel, and many of the small moves that a touch pad tells.
    private static final double STEP = 30;

    private final Looks looks;
    private double turned;

    private WheelZoom(Looks looks) {
        this.looks = looks;
    }

    /// Follows the wheel from now on.
    static void in(Scene scene, Looks looks) {
        // before what lies under the mouse, which would scroll
        scene.addEventFilter(ScrollEvent.SCROLL, new WheelZoom(looks)::turn);
    }

    private void turn(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            turned = 0;
        } else if (!isPaper(event.getTarget())) {
            turned += event.getDeltaY();
            if (Math.abs(turned) >= STEP) {
                looks.zoom(turned > 0 ? 1 : -1);
                turned = 0;
            }
            event.consume();
        }
    }

    private static boolean isPaper(EventTarget target) {
        Node node = target instanceof Node under ? under : null;
        while (node != null && !(node instanceof PagesView)) {
            node = node.getParent();
        }
        return node != null;
    }
}
