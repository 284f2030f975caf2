package mn.biyelelt.ui.table;

import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// What rows ask the table when they are drawn: widths for the room of the moment, and how to mark the place one stands on.
final class TableSizes {

    private final BiConsumer<Integer, RowPane> marker;
    private double room = 800;
    private double em = 13;

    /// @param marker is told each row that is drawn, with its index
    TableSizes(BiConsumer<Integer, RowPane> marker) {
        this.marker = marker;
    }

    /// @return whether anything changed
    boolean fit(double newRoom, double newEm) {
        boolean changed = Math.abs(room - newRoom) > 0.5 || Math.abs(em - newEm) > 0.01;
        room = newRoom;
        em = newEm;
        return changed;
    }

    double[] widthsOf(TableShape shape) {
        return ColumnWidths.of(shape.columns(), room, em);
    }

    double leastHeight() {
        return Math.ceil(em * 2);
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
