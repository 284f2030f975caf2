package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// What rows ask the table when they are drawn: widths for the room of the moment, and how to mark the place one stands on.
final class TableSizes {

    private static final double NARROWEST = 2.5;
    private static final double WIDEST = 90;
    /// More than a plan has rows: every edit brings a new one.
    private static final int MOST_HEIGHTS = 20_000;

    private final BiConsumer<Integer, RowPane> marker;
    private final ChosenWidths chosen;
    /// Widths on the way, while a line is pulled: kept when it is let go.
    private final Map<String, List<Double>> tried = new HashMap<>();
    /// Heights of rows that were drawn, in the present widths and type size.
    private final IdentityHashMap<TableItem, Double> heights = new IdentityHashMap<>();
    private double room = 800;
    private double em = 13;
    private boolean guessing = true;

    /// @param marker is told each row that is drawn, with its index
    TableSizes(BiConsumer<Integer, RowPane> marker, ChosenWidths chosen) {
        this.marker = marker;
        this.chosen = chosen;
    }

    /// @return whether anything changed
    boolean fit(double newRoom, double newEm) {
        boolean changed = Math.abs(room - newRoom) > 0.5 || Math.abs(em - newEm) > 0.01;
        if (changed) {
            heights.clear();
        }
        room = newRoom;
        em = newEm;
        return changed;
    }

    double[] widthsOf(TableShape shape) {
        return ColumnWidths.of(shape.columns(), chosenOf(shape), room - gutter(), em);
    }

    /// Width of the strip with the rows' signs, px.
    double gutter() {
        return Math.ceil(em * 1.4);
    }

    /// Makes a column that wide.
    ///
    /// @param width px; 0 for what it needs
    void choose(TableShape shape, int column, double width) {
        var widths = new ArrayList<>(chosenOf(shape));
        while (widths.size() < shape.columns().size()) {
            widths.add(0.0);
        }
        heights.clear();
        widths.set(column, width == 0 ? 0 : Math.clamp(width / em, NARROWEST, WIDEST));
        tried.put(shape.name(), widths.stream().allMatch(each -> each == 0) ? List.of() : List.copyOf(widths));
    }

    /// Keeps the widths given.
    void keep(TableShape shape) {
        List<Double> widths = tried.remove(shape.name());
        if (widths != null) {
            chosen.remember(shape.name(), widths);
        }
    }

    private List<Double> chosenOf(TableShape shape) {
        List<Double> widths = tried.get(shape.name());
        return widths == null ? chosen.of(shape.name()) : widths;
    }

    /// Makes a column wider by one letter's breadth, or narrower.
    void widen(TableShape shape, int column, int by) {
        choose(shape, column, widthsOf(shape)[column] + by * em);
        keep(shape);
    }

    double leastHeight() {
        return Math.ceil(em * 2);
    }

    /// How high a row out of sight is: as it was when it was drawn last, or, as long as guesses will do, about as high as its texts
    /// need; empty if it has to be drawn to tell.
    Optional<Double> heightUnseen(TableItem item) {
        return Optional.ofNullable(heights.get(item))
                .or(() -> guessing ? Optional.of(guess(item)) : Optional.empty());
    }

    private double guess(TableItem item) {
        return LikelyHeight.of(item, widthsOf(item.shape()), leastHeight(), em);
    }

    /// Ends guessing: until the table has been painted, drawing a row that nobody sees would only make a person wait.
    void guessNoMore() {
        guessing = false;
    }

    void measured(TableItem item, double height) {
        if (heights.size() > MOST_HEIGHTS) {
            heights.clear();
        }
        heights.put(item, height);
    }

    BiConsumer<Integer, RowPane> marker() {
        return marker;
    }

    /// The row in words, for a screen reader.
    String describe(TableItem item) {
        return item.cells().stream().filter(cell -> !cell.text().isEmpty())
                .map(cell -> heading(item, cell) + cell.text()).collect(Collectors.joining(". "));
    }

    private static String heading(TableItem item, GridCell cell) {
        return item.kind() == TableItem.Kind.ACTIVITY
                ? item.shape().columns().get(cell.column()).heading() + ": "
                : "";
    }
}
