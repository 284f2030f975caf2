package mn.biyelelt.ui.table;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The headings over the rows: always those of the section whose row is on top, scrolled sideways with the rows. A column is made
/// wider or narrower by the line at its right; a double click there lets it take what it needs again.
final class TableHeads extends Pane {

    private static final double GRIP = 5;

    private final TableSizes sizes;
    private final Runnable changed;
    private @Nullable TableShape shown;
    private int pulled = -1;

    /// @param changed is called when a column was given another width
    TableHeads(TableSizes sizes, Runnable changed) {
        this.sizes = sizes;
        this.changed = changed;
        getStyleClass().add("grid-head-room");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnMouseMoved(event -> setCursor(columnAt(event) < 0 ? Cursor.DEFAULT : Cursor.H_RESIZE));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(_ -> released());
    }

    /// Draws the headings of a shape, unless they stand there already.
    void show(TableShape shape) {
        if (shape != shown) {
            shown = shape;
            getChildren().setAll(new HeadPane(shape, sizes.widthsOf(shape), sizes.gutter()));
        }
    }

    /// Draws them anew next time.
    void forget() {
        shown = null;
    }

    void scrollTo(double leftOut) {
        getChildren().forEach(head -> head.setTranslateX(-leftOut));
    }

    private void pressed(MouseEvent event) {
        pulled = columnAt(event);
        if (pulled >= 0 && event.getClickCount() == 2 && shown != null) {
            sizes.choose(shown, pulled, 0);
            sizes.keep(shown);
            pulled = -1;
            changed.run();
        }
    }

    /// Only the headings follow the mouse; the rows follow when it is let go.
    private void dragged(MouseEvent event) {
        if (pulled >= 0 && shown != null) {
            double[] widths = sizes.widthsOf(shown);
            double left = leftOf(widths, pulled);
            sizes.choose(shown, pulled, event.getX() - left);
            TableShape shape = shown;
            shown = null;
            show(shape);
        }
    }

    private void released() {
        if (pulled >= 0 && shown != null) {
            sizes.keep(shown);
            pulled = -1;
            changed.run();
        }
    }

    /// The column whose right line is at the mouse; -1 for none.
    private int columnAt(MouseEvent event) {
        if (shown != null) {
            double[] widths = sizes.widthsOf(shown);
            for (int i = 0; i < widths.length; i++) {
                if (Math.abs(event.getX() - leftOf(widths, i) - widths[i]) <= GRIP) {
                    return i;
                }
            }
        }
        return -1;
    }

    private double leftOf(double[] widths, int column) {
        double left = sizes.gutter();
        left += getChildren().isEmpty() ? 0 : getChildren().getFirst().getTranslateX();
        for (int i = 0; i < column; i++) {
            left += widths[i];
        }
        return left;
    }
}
