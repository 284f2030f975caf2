package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.text.TextSearch;

/// A row of the list as drawn: its cells in the columns' widths, each line as high as its highest cell.
final class RowPane extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private TableItem item;
    private final double[] widths;
    private final List<CellBox> boxes = new ArrayList<>();
    private final double least;
    private final double gutter;
    private final RowSign sign = new RowSign();
    private boolean changing;
    private boolean layoutAsked;
    /// The height it asked for last.
    private double told;

    /// @param widths of the columns, px
    /// @param least  height of a line without text, px
    /// @param gutter width of the strip at the left edge, px
    RowPane(TableItem item, double[] widths, double least, double gutter) {
        this.item = item;
        this.widths = widths.clone();
        this.least = least;
        this.gutter = gutter;
        getStyleClass().setAll("grid-row", styleOf(item));
        item.cells().forEach(cell -> boxes.add(box(cell)));
        sign.setManaged(false);
        getChildren().setAll(boxes);
        getChildren().add(sign);
    }

    private CellBox box(GridCell cell) {
        boolean centred = item.kind() == TableItem.Kind.ACTIVITY
                && item.shape().columns().get(cell.column()).centred();
        var box = new CellBox(cell, centred, item.label());
        if (hasFixedNumber(item, cell)) {
            box.getStyleClass().add("fixed-number");
        }
        if (item.isLocked(cell)) {
            box.lock(item.shape().lock().tip());
        }
        return box;
    }

    /// Shows another row, or the same one after an edit, in the boxes that are there: new ones would have to be styled.
    ///
    /// @return false, and nothing changed, if it has not the same boxes
    boolean show(TableItem other, double[] otherWidths, double otherLeast) {
        List<GridCell> cells = other.cells();
        if (least != otherLeast || !Arrays.equals(widths, otherWidths) || !hasRoomFor(other, cells)) {
            return false;
        }
        item = other;
        keepingHeight(() -> {
            for (int i = 0; i < cells.size(); i++) {
                boxes.get(i).show(cells.get(i), other.label());
            }
        });
        return true;
    }

    /// A row that is laid out anew takes the whole list with it, and mostly a text changes without becoming higher.
    private void keepingHeight(Runnable change) {
        layoutAsked = false;
        changing = true;
        change.run();
        changing = false;
        double needed = ColumnWidths.sum(heights());
        if (layoutAsked && needed == told && needed == getHeight()) {
            setNeedsLayout(true);
        } else if (layoutAsked) {
            super.requestLayout();
        }
    }

    @Override
    public void requestLayout() {
        layoutAsked = true;
        if (!changing) {
            super.requestLayout();
        }
    }

    private boolean hasRoomFor(TableItem other, List<GridCell> cells) {
        if (other.kind() != item.kind() || other.shape() != item.shape() || cells.size() != boxes.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            GridCell old = boxes.get(i).cell();
            GridCell cell = cells.get(i);
            if (!old.hasPlaceOf(cell) || hasFixedNumber(item, old) != hasFixedNumber(other, cell)) {
                return false;
            }
        }
        return true;
    }

    TableItem item() {
        return item;
    }

    List<CellBox> boxes() {
        return boxes;
    }

    /// The strip at the left edge.
    RowSign sign() {
        return sign;
    }

    /// Marks the cell one stands on; none with an empty place.
    ///
    /// @param group the goal one stands in, if it is shown beside several rows: its part in this row is marked too
    void choose(Optional<TablePosition> place, Optional<GridCell> group) {
        pseudoClassStateChanged(CURRENT, place.isPresent());
        for (CellBox box : boxes) {
            box.setChosen(place.filter(at -> box.cell().covers(at.line(), at.column())).isPresent()
                    || group.filter(box.cell()::isPartOf).isPresent());
        }
    }

    /// Marks the cells that lie in a range of several.
    void choose(int index, TableRange range) {
        for (CellBox box : boxes) {
            box.setInRange(range.isExtended() && range.touches(index, box.cell()));
        }
    }

    /// Marks what is sought in its cells.
    void seek(Optional<TextSearch> sought) {
        boxes.forEach(box -> box.seek(sought));
    }

    /// Shows what was found in its cells.
    void showMarks(CellNotes notes) {
        boxes.forEach(box -> box.showMark(notes));
        sign.show(item.kind() == TableItem.Kind.ACTIVITY ? notes.rowMark(item.element()) : Optional.empty());
    }

    /// Shows a text that is being typed elsewhere in the cell it belongs to.
    void showDraft(Optional<Draft> draft) {
        keepingHeight(() -> boxes.forEach(box -> {
            GridCell cell = box.cell();
            Optional<String> typed = draft
                    .filter(text -> cell.element().filter(element -> text.isOf(element, cell.key())).isPresent())
                    .map(Draft::text);
            box.showText(typed.orElse(cell.text()));
        }));
    }

    /// The cell at a point of this pane.
    Optional<GridCell> cellAt(double x, double y) {
        return boxes.stream().filter(box -> box.getBoundsInParent().contains(x, y)).findFirst().map(CellBox::cell);
    }

    /// Where the cell that covers a place lies in this pane.
    Bounds boundsOf(TablePosition place) {
        return boxes.stream().filter(box -> box.cell().covers(place.line(), place.column())).findFirst()
                .map(CellBox::getBoundsInParent).orElse(new BoundingBox(0, 0, getWidth(), getHeight()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return gutter + ColumnWidths.sum(widths);
    }

    @Override
    protected double computePrefHeight(double width) {
        told = ColumnWidths.sum(heights());
        return told;
    }

    @Override
    protected void layoutChildren() {
        double[] heights = heights();
        for (CellBox box : boxes) {
            GridCell cell = box.cell();
            box.resizeRelocate(gutter + sum(widths, 0, cell.column()), sum(heights, 0, cell.line()), widthOf(cell),
                    sum(heights, cell.line(), cell.lineSpan()));
        }
        sign.resizeRelocate(0, 0, gutter, sum(heights, 0, heights.length));
    }

    private static boolean hasFixedNumber(TableItem item, GridCell cell) {
        return item.numberFixed() && cell.key().field().equals(Fields.NUMBER);
    }

    private double[] heights() {
        List<LineHeights.Need> needs = boxes.stream().map(box -> new LineHeights.Need(box.cell().line(),
                box.cell().lineSpan(), Math.ceil(box.heightAt(widthOf(box.cell()))))).toList();
        return LineHeights.of(item.lines(), least, needs);
    }

    private double widthOf(GridCell cell) {
        return sum(widths, cell.column(), cell.columnSpan());
    }

    private static double sum(double[] sizes, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += sizes[i];
        }
        return sum;
    }

    private static String styleOf(TableItem item) {
        return switch (item.kind()) {
            case SECTION -> "section-row";
            case HEADS -> "heads-row";
            case GROUP -> "group-row";
            case ACTIVITY -> "activity-row";
        };
    }
}
