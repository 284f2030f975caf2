package mn.biyelelt.ui.table;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The headings over the rows: always those of the section whose row is on top, scrolled sideways with the rows.
final class TableHeads extends Pane {

    private @Nullable TableShape shown;

    TableHeads() {
        getStyleClass().add("grid-head-room");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// Draws the headings of a shape, unless they stand there already.
    void show(TableShape shape, TableSizes sizes) {
        if (shape != shown) {
            shown = shape;
            getChildren().setAll(new HeadPane(shape, sizes.widthsOf(shape)));
        }
    }

    /// Draws them anew next time.
    void forget() {
        shown = null;
    }

    void scrollTo(double leftOut) {
        getChildren().forEach(head -> head.setTranslateX(-leftOut));
    }
}
