package mn.biyelelt.ui.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// The nested headings over a section's columns, with the number row if the form has one.
final class HeadPane extends Region {

    private final TableShape shape;
    private final double[] widths;
    private final double gutter;
    private final List<HeadBox> heads;
    private final List<Label> labels;

    /// @param gutter width of the strip left of the first column, px
    HeadPane(TableShape shape, double[] widths, double gutter) {
        this.shape = shape;
        this.gutter = gutter;
        this.widths = widths.clone();
        this.heads = Stream.concat(shape.heads().stream(), numberRow(shape)).toList();
        this.labels = heads.stream().map(HeadPane::label).toList();
        getStyleClass().add("grid-heads");
        getChildren().setAll(labels);
    }

    @Override
    protected double computePrefWidth(double height) {
        return gutter + ColumnWidths.sum(widths);
    }

    @Override
    protected double computePrefHeight(double width) {
        return ColumnWidths.sum(heights());
    }

    @Override
    protected void layoutChildren() {
        double[] heights = heights();
        for (int i = 0; i < heads.size(); i++) {
            HeadBox head = heads.get(i);
            labels.get(i).resizeRelocate(gutter + sum(widths, 0, head.column()), sum(heights, 0, head.row()),
                    widthOf(head),
                    sum(heights, head.row(), head.rowSpan()));
        }
    }

    private double[] heights() {
        var needs = IntStream.range(0, heads.size()).mapToObj(i -> new LineHeights.Need(heads.get(i).row(),
                heads.get(i).rowSpan(), Math.ceil(labels.get(i).prefHeight(widthOf(heads.get(i)))))).toList();
        return LineHeights.of(shape.headRows() + (shape.numbers().isEmpty() ? 0 : 1), 0, needs);
    }

    private double widthOf(HeadBox head) {
        return sum(widths, head.column(), head.columnSpan());
    }

    private static double sum(double[] sizes, int from, int count) {
        return IntStream.range(from, from + count).mapToDouble(i -> sizes[i]).sum();
    }

    private static Stream<HeadBox> numberRow(TableShape shape) {
        return IntStream.range(0, shape.numbers().size())
                .mapToObj(i -> new HeadBox(shape.headRows(), i, 1, 1, shape.numbers().get(i)));
    }

    private static Label label(HeadBox head) {
        var label = new Label(head.text());
        label.getStyleClass().add("grid-head");
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
