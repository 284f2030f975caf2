package mn.biyelelt.ui.table;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import mn.biyelelt.ui.task.Pause;

/// Lets the rows behind the list's edge come as long as the mouse is held beyond it, whether it moves or not.
final class EdgeScroll {

    private static final Duration BETWEEN_STEPS = Duration.ofMillis(40);
    /// How far the list scrolls at a time, px.
    private static final double STEP = 24;

    private final RowsInSight rows;
    private final Consumer<Point2D> reach;
    private final Pause nextStep = new Pause(BETWEEN_STEPS, this::scroll);
    private Point2D mouse = Point2D.ZERO;

    /// @param reach gets the place in the scene that is meant: where the mouse is, or at the list's edge before it
    EdgeScroll(RowsInSight rows, Consumer<Point2D> reach) {
        this.rows = rows;
        this.reach = reach;
    }

    /// The mouse is held there.
    ///
    /// @param scene where the mouse is
    void follow(Point2D scene) {
        mouse = scene;
        double beyond = beyond();
        reach.accept(new Point2D(scene.getX(), scene.getY() - beyond - Math.signum(beyond)));
        if (beyond == 0) {
            nextStep.stop();
        } else {
            nextStep.begin();
        }
    }

    /// The mouse is held no more.
    void stop() {
        nextStep.stop();
    }

    private void scroll() {
        rows.scroll(Math.signum(beyond()) * STEP);
        follow(mouse);
    }

    /// How far the mouse is above the list, negative, or under it.
    private double beyond() {
        ListView<?> list = rows.list();
        double y = list.sceneToLocal(mouse).getY();
        return y - Math.clamp(y, 0, list.getHeight());
    }
}
