package mn.biyelelt.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// A cell as drawn: a quiet text over the text, wrapped, at the top. Its look comes from the style sheet.
final class CellBox extends Region {

    /// What is drawn of a very long text; all of it stands in the form at the right and in the editor.
    private static final int LONGEST = 4000;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass IN_RANGE = PseudoClass.getPseudoClass("in-range");
    private static final double GAP = 2;

    private final Text above = new Text();
    private final Text text = new Text();
    private final Text below = new Text();
    private final GridCell cell;
    private final String label;
    private final HitMarks hits = new HitMarks();
    private final MarkSign sign = new MarkSign(this);
    private Optional<LockSign> lock = Optional.empty();

    /// @param label what stands before the text; may be empty
    CellBox(GridCell cell, boolean centred, String label) {
        this.cell = cell;
        this.label = label;
        getStyleClass().add("grid-cell");
        if (cell.part().goesOn()) {
            getStyleClass().add("goes-on");
        }
        above.getStyleClass().add("grid-quiet");
        text.getStyleClass().add("grid-text");
        below.getStyleClass().add("grid-quiet");
        for (Text part : List.of(above, text, below)) {
            part.setTextOrigin(VPos.TOP);
            part.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
        }
        above.setText(cell.above());
        below.setText(cell.below());
        showText(cell.text());
        getChildren().setAll(hits, above, text, below, sign);
    }

    GridCell cell() {
        return cell;
    }

    /// Shows a text other than the cell's own, as while it is typed elsewhere.
    void showText(String shown) {
        String whole = label.isEmpty() ? shown : label + " " + shown;
        text.setText(whole.length() > LONGEST ? whole.substring(0, LONGEST) + " …" : whole);
    }

    /// Shows what was found in its texts.
    void showMark(CellNotes notes) {
        sign.show(cell.element().flatMap(element -> notes.mark(element, cell.texts())));
    }

    /// Shows that it belongs to the plan.
    void lock(ObservableValue<String> tip) {
        getStyleClass().add("locked");
        lock = Optional.of(new LockSign(tip));
        lock.ifPresent(getChildren()::add);
    }

    Optional<CellMark> mark() {
        return sign.mark();
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// Marks what is sought in its texts.
    void seek(Optional<TextSearch> sought) {
        if (hits.seek(sought)) {
            requestLayout();
        }
    }

    void setInRange(boolean inRange) {
        pseudoClassStateChanged(IN_RANGE, inRange);
    }

    /// Height it needs at a width.
    double heightAt(double width) {
        return snappedTopInset() + stack(width, part -> {
        }) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var top = new double[]{snappedTopInset()};
        stack(getWidth(), part -> {
            part.relocate(snappedLeftInset(), top[0]);
            top[0] += part.getLayoutBounds().getHeight() + GAP;
        });
        hits.lie(List.of(above, text, below));
        double size = sign.prefWidth(-1);
        sign.resizeRelocate(getWidth() - size - 2, 1, size, sign.prefHeight(-1));
        lock.ifPresent(shown -> shown.resizeRelocate(getWidth() - shown.prefWidth(-1) - 4,
                getHeight() - shown.prefHeight(-1) - 4, shown.prefWidth(-1), shown.prefHeight(-1)));
    }

    /// Wraps the parts that have text and hands each to `place`, from the top.
    ///
    /// @return their height together
    private double stack(double width, Consumer<Text> place) {
        double room = Math.max(1, width - snappedLeftInset() - snappedRightInset());
        double height = 0;
        for (Text part : List.of(above, text, below)) {
            boolean shown = cell.part().showsText() && (part == text || !part.getText().isEmpty());
            part.setVisible(shown);
            if (shown) {
                part.setWrappingWidth(room);
                place.accept(part);
                height += part.getLayoutBounds().getHeight() + (height > 0 ? GAP : 0);
            }
        }
        return height;
    }
}
