package mn.biyelelt.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.FieldKey;

/// Where a step leads from a place: over cells that span lines, past rows one cannot stand on, never out of the table.
final class Walk {

    private static final int PAGE = 6;

    private final List<TableItem> items;

    Walk(List<TableItem> items) {
        this.items = items;
    }

    TablePosition from(TablePosition at, Step step) {
        return switch (step) {
            case UP -> up(at);
            case DOWN -> down(at);
            case LEFT -> column(at, Math.max(0, at.column() - 1));
            case RIGHT -> column(at, Math.min(last(at), at.column() + cellSpan(at)));
            case ENTER -> alongColumn(at, this::down);
            case ENTER_BACK -> alongColumn(at, this::up);
            case NEXT -> inReadingOrder(at, 1);
            case PREVIOUS -> inReadingOrder(at, -1);
            case ROW_START -> column(at, 0);
            case ROW_END -> column(at, last(at));
            case COLUMN_START -> selectable(0, 1, at.column(), at);
            case COLUMN_END -> selectable(items.size() - 1, -1, at.column(), at);
            case TABLE_START -> column(from(at, Step.COLUMN_START), 0);
            case TABLE_END -> from(from(at, Step.COLUMN_END), Step.ROW_END);
            case PAGE_UP -> page(at, -1);
            case PAGE_DOWN -> page(at, 1);
        };
    }

    private TablePosition up(TablePosition at) {
        int line = firstLine(at) - 1;
        return line >= 0
                ? new TablePosition(at.item(), line, at.column())
                : selectable(at.item() - 1, -1, at.column(), at);
    }

    private TablePosition down(TablePosition at) {
        int line = firstLine(at) + lineSpan(at);
        return line < items.get(at.item()).lines()
                ? new TablePosition(at.item(), line, at.column())
                : selectable(at.item() + 1, 1, at.column(), at);
    }

    /// The next cell for the same thing that one may write in; the same place if none is left. Who stands on a heading or a cell of the
    /// plan fills in nothing and goes one step.
    private TablePosition alongColumn(TablePosition at, UnaryOperator<TablePosition> step) {
        TableItem here = items.get(at.item());
        GridCell cell = cell(at);
        TablePosition before = at;
        TablePosition now = step.apply(at);
        if (here.kind() != TableItem.Kind.ACTIVITY || here.isLocked(cell)) {
            return now;
        }
        while (!now.equals(before)) {
            Optional<TablePosition> found = placeFor(cell.key().field(), now);
            if (found.isPresent()) {
                return found.get();
            }
            before = now;
            now = step.apply(now);
        }
        return at;
    }

    /// Where in the line of a place one may write a field's text; another section may have it in another column.
    private Optional<TablePosition> placeFor(FieldKey field, TablePosition place) {
        TableItem item = items.get(place.item());
        return Stream.concat(item.cellAt(place.line(), place.column()).stream(), item.cells().stream())
                .filter(cell -> cell.key().field().equals(field) && !item.isLocked(cell))
                .filter(cell -> cell.covers(place.line(), cell.column())).findFirst()
                .map(cell -> cell.covers(place.line(), place.column()) ? place : column(place, cell.column()));
    }

    /// The nearest cell that one may write in, before or after a place; the same place if there is none. Lines are read one after the
    /// other, and a cell that spans several where it begins.
    private TablePosition inReadingOrder(TablePosition at, int direction) {
        Comparator<TablePosition> order = Comparator.comparingInt(TablePosition::line)
                .thenComparingInt(TablePosition::column);
        Comparator<TablePosition> nearest = direction > 0 ? order : order.reversed();
        TablePosition from = direction > 0 ? at : start(at);
        for (int index = at.item(); index >= 0 && index < items.size(); index += direction) {
            int row = index;
            TableItem item = items.get(row);
            Optional<TablePosition> found = item.cells().stream()
                    .filter(cell -> cell.isTextHere() && !item.isLocked(cell))
                    .map(cell -> new TablePosition(row, cell.line(), cell.column()))
                    .filter(place -> row != at.item() || nearest.compare(place, from) > 0).min(nearest);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return at;
    }

    private TablePosition page(TablePosition at, int direction) {
        int target = Math.clamp((long) at.item() + (long) direction * PAGE, 0, items.size() - 1);
        return selectable(target, direction, at.column(), selectable(target, -direction, at.column(), at));
    }

    /// The nearest row from `item` on, in a direction, that one can stand on; `otherwise` if there is none.
    private TablePosition selectable(int item, int direction, int column, TablePosition otherwise) {
        for (int i = item; i >= 0 && i < items.size(); i += direction) {
            if (items.get(i).isSelectable()) {
                int line = direction < 0 ? items.get(i).lines() - 1 : 0;
                return new TablePosition(i, line, Math.min(column, items.get(i).shape().columns().size() - 1));
            }
        }
        return otherwise;
    }

    private static TablePosition column(TablePosition at, int column) {
        return new TablePosition(at.item(), at.line(), column);
    }

    /// The first column of the cell at a place, in the line of that place.
    private TablePosition start(TablePosition at) {
        return column(at, cell(at).column());
    }

    private int last(TablePosition at) {
        return items.get(at.item()).shape().columns().size() - 1;
    }

    private int cellSpan(TablePosition at) {
        return cell(at).columnSpan();
    }

    private int firstLine(TablePosition at) {
        return cell(at).line();
    }

    private int lineSpan(TablePosition at) {
        return cell(at).lineSpan();
    }

    private GridCell cell(TablePosition at) {
        return items.get(at.item()).cellAt(at.line(), at.column()).orElseThrow();
    }
}
