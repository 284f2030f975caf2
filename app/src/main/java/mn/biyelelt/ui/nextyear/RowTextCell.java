package mn.biyelelt.ui.nextyear;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The text of a row. That of a group goes on over the columns to its right, which are empty in its line.
final class RowTextCell extends TableCell<NextYearLine, String> {

    private final Label heading = new Label();
    /// Cuts the text at the column's edge.
    private @Nullable Node ownClip;

    RowTextCell() {
        heading.getStyleClass().add("next-year-heading");
        heading.textProperty().bind(textProperty());
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        NextYearLine line = getTableRow() == null ? null : getTableRow().getItem();
        boolean group = !empty && line != null && line.row().isGroup();
        setText(empty ? null : text);
        setGraphic(group ? heading : null);
        setContentDisplay(group ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getClip() != null) {
            ownClip = getClip();
        }
        setClip(getGraphic() == null ? ownClip : null);
        if (getGraphic() != null) {
            double right = getTableRow().getWidth() - getLayoutX() - snappedRightInset();
            heading.resizeRelocate(snappedLeftInset(), snappedTopInset(), Math.max(0, right - snappedLeftInset()),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
