package mn.biyelelt.ui.control;

import java.util.function.IntSupplier;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Keeps a text area as high as its text, between a least and a most number of lines; beyond, it scrolls.
public final class FittedHeight {

    /// More than fits in any area anyway.
    private static final int MEASURED = 4000;

    private final TextArea area;
    private final IntSupplier least;
    private final int most;
    private final Runnable changed;
    private final Text measure = new Text();

    private FittedHeight(TextArea area, IntSupplier least, int most, Runnable changed) {
        this.area = area;
        this.least = least;
        this.most = most;
        this.changed = changed;
    }

    /// Fits an area from now on.
    ///
    /// @param least   lines there is always room for
    /// @param most    lines
    /// @param changed is told of another height, also while the area is laid out and nobody asks for a layout
    public static void keep(TextArea area, IntSupplier least, int most, Runnable changed) {
        var height = new FittedHeight(area, least, most, changed);
        area.setWrapText(true);
        area.textProperty().subscribe(_ -> height.fit());
        area.widthProperty().subscribe(_ -> height.fit());
    }

    private void fit() {
        if (area.getWidth() > 0) {
            double size = area.getFont().getSize();
            measure.setFont(area.getFont());
            measure.setWrappingWidth(Math.max(20, area.getWidth() - size * 1.3 - 4));
            measure.setText(
                    area.getText().length() > MEASURED ? area.getText().substring(0, MEASURED) : area.getText());
            double line = size * 1.16;
            double height = Math.clamp(measure.getLayoutBounds().getHeight(), least.getAsInt() * line, most * line);
            area.setPrefHeight(Math.ceil(height + size * 1.4 + 4));
            area.setMinHeight(area.getPrefHeight());
            changed.run();
        }
    }
}
