package mn.biyelelt.ui.table;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;

/// How the text of the chosen cell was read, small under its frame. It lies over the table, so that no row grows under the eyes of
/// the person walking through it.
final class ReadingTag extends Label {

    ReadingTag() {
        getStyleClass().add("reading-tag");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Lies under a cell, or over it where there is no room below.
    void lieUnder(Bounds cell, double roomWidth, double roomHeight) {
        double width = Math.min(Math.ceil(prefWidth(-1)), roomWidth);
        double height = Math.ceil(prefHeight(width));
        boolean below = cell.getMaxY() + height <= roomHeight;
        resizeRelocate(Math.clamp(cell.getMinX(), 0, Math.max(0, roomWidth - width)),
                below ? cell.getMaxY() - 1 : cell.getMinY() - height, width, height);
    }
}
