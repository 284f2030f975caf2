package mn.biyelelt.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.ui.session.Spot;

/// Where rows, lines and fields stand among the table's items.
///
/// @param items from top to bottom; they may change
record TablePlaces(List<TableItem> items) {

    Optional<TableItem> item(int index) {
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    /// The item at a place, if one can stand on it.
    Optional<TableItem> selectable(TablePosition at) {
        return item(at.item()).filter(TableItem::isSelectable);
    }

    /// The cell that covers a place, if there is one.
    Optional<GridCell> cellAt(TablePosition at) {
        return item(at.item()).flatMap(item -> item.cellAt(at.line(), at.column()));
    }

    /// The first activity, or the first row where there is none.
    TablePosition firstActivity() {
        return new TablePosition(IntStream.range(0, items.size())
                .filter(index -> items.get(index).kind() == TableItem.Kind.ACTIVITY).findFirst().orElse(0), 0, 0);
    }

    /// The place of a text one works at; without a column of its own in the column `column`.
    Optional<TablePosition> of(Spot spot, int column) {
        OptionalInt index = indexOf(spot.row());
        if (index.isEmpty()) {
            return Optional.empty();
        }
        TableItem item = items.get(index.getAsInt());
        int line = spot.line().map(id -> lineOf(item, id)).orElse(0);
        int wanted = spot.cell().map(key -> columnOf(item, key.field().name()).orElse(column)).orElse(column);
        return Optional.of(new TablePosition(index.getAsInt(), line, Math.min(wanted, lastColumn(item))));
    }

    /// The place of the row one stood on, wherever it is now; else what took its place. Only where there are items.
    TablePosition nearest(TablePosition old, Optional<ElementId> row) {
        int index = row.map(this::indexOf).orElse(OptionalInt.empty())
                .orElse(Math.min(old.item(), items.size() - 1));
        TableItem item = items.get(index);
        return new TablePosition(index, Math.min(old.line(), item.lines() - 1),
                Math.min(old.column(), lastColumn(item)));
    }

    /// Whether all of a range is still there.
    boolean holds(TableRange range) {
        TablePosition last = range.last();
        return item(last.item()).filter(item -> last.line() < item.lines()).isPresent();
    }

    /// The line of an activity at a place; empty where it has none of its own.
    Optional<ElementId> lineAt(TablePosition at) {
        return item(at.item()).map(TableItem::element)
                .filter(element -> element instanceof Activity activity && !activity.indicators().isEmpty())
                .map(element -> ((Activity) element).indicators().get(at.line()).id());
    }

    /// The rows that the cells of a range are of.
    List<ElementId> rows(TableRange range) {
        return IntStream.rangeClosed(range.first().item(), Math.min(range.last().item(), items.size() - 1))
                .mapToObj(items::get).filter(TableItem::isSelectable).map(TableItem::id).toList();
    }

    /// All cells from one row to another.
    Optional<TableRange> whole(ElementId from, ElementId to) {
        OptionalInt first = indexOf(from);
        OptionalInt last = indexOf(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        TableItem end = items.get(last.getAsInt());
        return Optional.of(new TableRange(new TablePosition(first.getAsInt(), 0, 0),
                new TablePosition(last.getAsInt(), end.lines() - 1, lastColumn(end))));
    }

    private OptionalInt indexOf(ElementId id) {
        return IntStream.range(0, items.size())
                .filter(index -> items.get(index).isSelectable() && items.get(index).id().equals(id)).findFirst();
    }

    private static int lineOf(TableItem item, ElementId line) {
        if (item.element() instanceof Activity activity) {
            return Math.max(0, activity.indicators().stream().map(Indicator::id).toList().indexOf(line));
        }
        return 0;
    }

    private static OptionalInt columnOf(TableItem item, String field) {
        List<TableColumn> columns = item.shape().columns();
        return IntStream.range(0, columns.size()).filter(index -> shows(columns.get(index), field)).findFirst();
    }

    private static boolean shows(TableColumn column, String field) {
        return Stream.of(List.of(column.field()), column.above(), column.below()).flatMap(List::stream)
                .anyMatch(shown -> shown.key().name().equals(field));
    }

    private static int lastColumn(TableItem item) {
        return item.shape().columns().size() - 1;
    }
}
