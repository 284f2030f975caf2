package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import mn.biyelelt.report.layout.NumberBlanks;
import mn.biyelelt.ui.text.TextSearch;

/// A cell as drawn: a quiet text over the text, wrapped, at the top. Its look comes from the style sheet.
final class CellBox extends Region {

    /// What is drawn of a very long text; all of it stands in the form at the right and in the editor.
    private static final int LONGEST = 4000;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass IN_RANGE = PseudoClass.getPseudoClass("in-range");
    private static final double GAP = 2;
    /// Of the chosen cell, at its right, px.
    private static final double FRAME = 2;

    private final Text text = new Text();
    /// What is drawn, from the top: every node less is style sheets less to go through.
    private final List<Text> parts = new ArrayList<>();
    private final boolean centred;
    private GridCell cell;
    private String label;
    private Optional<HitMarks> hits = Optional.empty();
    private Optional<MarkSign> sign = Optional.empty();
    private Optional<LockSign> lock = Optional.empty();

    /// @param label what stands before the text; may be empty
    CellBox(GridCell cell, boolean centred, String label) {
        this.cell = cell;
        this.label = label;
        this.centred = centred;
        getStyleClass().add("grid-cell");
        if (cell.part().goesOn()) {
            getStyleClass().add("goes-on");
        }
        if (!cell.part().showsText()) {
            getStyleClass().add("from-above");
        }
        format(text, "grid-text");
        showText(cell.text());
        fill();
        getChildren().setAll(parts);
    }

    /// Shows another cell of the same place.
    ///
    /// @param newLabel what stands before the text; may be empty
    void show(GridCell other, String newLabel) {
        boolean sameParts = quiet(other).size() == quiet(cell).size()
                && other.above().isEmpty() == cell.above().isEmpty();
        cell = other;
        label = newLabel;
        showText(other.text());
        if (!sameParts) {
            getChildren().removeAll(parts);
            parts.clear();
            fill();
            getChildren().addAll(0, parts);
            // the row is measured at once
            parts.forEach(Text::applyCss);
        } else if (other.part().showsText()) {
            showQuiet();
        }
    }

    private static List<String> quiet(GridCell cell) {
        return Stream.of(cell.above(), cell.below()).filter(words -> !words.isEmpty()).toList();
    }

    private void fill() {
        if (cell.part().showsText()) {
            quiet(cell).forEach(words -> {
                var part = new Text(words);
                format(part, "grid-quiet");
                parts.add(part);
            });
            parts.add(cell.above().isEmpty() ? 0 : 1, text);
        }
    }

    private void showQuiet() {
        List<String> words = quiet(cell);
        for (int i = 0; i < words.size(); i++) {
            parts.get(i + (i > 0 || cell.above().isEmpty() ? 1 : 0)).setText(words.get(i));
        }
    }

    private void format(Text part, String style) {
        part.getStyleClass().add(style);
        part.setTextOrigin(VPos.TOP);
        part.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
    }

    GridCell cell() {
        return cell;
    }

    /// Shows a text other than the cell's own, as while it is typed elsewhere.
    void showText(String shown) {
        String whole = label.isEmpty() ? shown : label + " " + shown;
        text.setText(drawn(whole));
        if (hits.isPresent()) {
            requestLayout();
        }
    }

    /// What is drawn of a text: no line ends within a number, and none is drawn of what nobody would read to the end.
    static String drawn(String whole) {
        return NumberBlanks.bound(whole.length() > LONGEST ? whole.substring(0, LONGEST) + " …" : whole);
    }

    /// Shows what was found in its texts.
    void showMark(CellNotes notes) {
        Optional<CellMark> mark = cell.element().flatMap(element -> notes.mark(element, cell.texts()));
        if (sign.isEmpty() && mark.isPresent()) {
            sign = Optional.of(new MarkSign(this));
            sign.ifPresent(getChildren()::add);
        }
        sign.ifPresent(shown -> shown.show(mark));
    }

    /// Shows that it belongs to the plan; the sign stands where the cell ends.
    void lock(ObservableValue<String> tip) {
        getStyleClass().add("locked");
        if (!cell.part().goesOn()) {
            lock = Optional.of(new LockSign(tip));
            lock.ifPresent(getChildren()::add);
        }
    }

    Optional<CellMark> mark() {
        return sign.flatMap(MarkSign::mark);
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// Marks what is sought in its texts.
    void seek(Optional<TextSearch> sought) {
        if (hits.isEmpty() && sought.isPresent()) {
            hits = Optional.of(new HitMarks());
            hits.ifPresent(marks -> getChildren().addFirst(marks));
        }
        if (hits.filter(marks -> marks.seek(sought)).isPresent()) {
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
        hits.ifPresent(marks -> marks.lie(parts));
        sign.ifPresent(shown -> shown.resizeRelocate(getWidth() - shown.prefWidth(-1) - 2, 1, shown.prefWidth(-1),
                shown.prefHeight(-1)));
        lock.ifPresent(shown -> shown.resizeRelocate(getWidth() - shown.prefWidth(-1) - FRAME,
                getHeight() - shown.prefHeight(-1) - 4, shown.prefWidth(-1), shown.prefHeight(-1)));
    }

    /// Wraps the parts and hands each to `place`, from the top.
    ///
    /// @return their height together
    private double stack(double width, Consumer<Text> place) {
        double room = Math.max(1, width - snappedLeftInset() - snappedRightInset());
        double height = 0;
        for (Text part : parts) {
            part.setWrappingWidth(room);
            place.accept(part);
            height += part.getLayoutBounds().getHeight() + (height > 0 ? GAP : 0);
        }
        return height;
    }
}
