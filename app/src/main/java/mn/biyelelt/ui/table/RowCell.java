package mn.biyelelt.ui.table;

import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import mn.biyelelt.ui.control.MeasuringCell;

/// The list's cell for one row: draws it when it comes into sight.
final class RowCell extends MeasuringCell<RowSlot> {

    private final TableSizes sizes;
    /// The row drawn last, though it may not be shown at the moment.
    private Optional<RowPane> drawn = Optional.empty();

    RowCell(TableSizes sizes) {
        this.sizes = sizes;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("cell", "list-cell", "grid-list-cell");
        // a row that comes back into sight unchanged has missed where one went meanwhile
        visibleProperty().subscribe(shown -> {
            if (shown && !isEmpty()) {
                mark();
            }
        });
    }

    /// The row drawn; empty for column headings and for an empty cell.
    Optional<RowPane> row() {
        return getGraphic() instanceof RowPane row ? Optional.of(row) : Optional.empty();
    }

    @Override
    protected void updateItem(RowSlot slot, boolean empty) {
        super.updateItem(slot, empty);
        setText("");
        TableItem item = empty || slot == null ? null : slot.item();
        if (item == null) {
            setGraphic(null);
            setAccessibleText("");
        } else if (isOnlyMeasured() && sizes.heightUnseen(item).isPresent()) {
            setGraphic(null);
        } else {
            put(draw(item));
            tell(item);
        }
    }

    /// The list measures the row at once, and its height depends on type size and padding.
    private void put(Region row) {
        if (row != getGraphic()) {
            setGraphic(row);
            if (getScene() != null) {
                applyCss();
            }
        }
    }

    /// Shows what stands in its slot now, if that fits into what is drawn; else the list must be told.
    boolean showAgain() {
        TableItem item = getItem() == null ? null : getItem().item();
        boolean shown = item != null && getGraphic() instanceof RowPane row && draw(item) == row;
        if (shown && item != null) {
            tell(item);
        }
        return shown;
    }

    private void tell(TableItem item) {
        setAccessibleText(sizes.describe(item));
        mark();
    }

    private void mark() {
        row().ifPresent(row -> sizes.marker().accept(getIndex(), row));
    }

    /// A row measured before is not drawn to be measured again: the list does that with dozens of rows after every edit.
    @Override
    protected double computePrefHeight(double width) {
        TableItem item = getItem() == null ? null : getItem().item();
        if (item == null) {
            return super.computePrefHeight(width);
        }
        Optional<Double> unseen = getGraphic() == null ? sizes.heightUnseen(item) : Optional.empty();
        if (unseen.isPresent()) {
            return unseen.get();
        }
        double height = super.computePrefHeight(width);
        if (getScene() != null) {
            sizes.measured(item, height);
        }
        return height;
    }

    private Region draw(TableItem item) {
        double[] widths = sizes.widthsOf(item.shape());
        if (item.kind() == TableItem.Kind.HEADS) {
            return new HeadPane(item.shape(), widths, sizes.gutter());
        }
        RowPane row = drawn.filter(old -> old.show(item, widths, sizes.leastHeight()))
                .orElseGet(() -> new RowPane(item, widths, sizes.leastHeight(), sizes.gutter()));
        drawn = Optional.of(row);
        return row;
    }
}
