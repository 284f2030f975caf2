package mn.biyelelt.ui.table;

import java.util.List;

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
            case NEXT -> at.column() + cellSpan(at) > last(at) ? column(down(at), 0) : from(at, Step.RIGHT);
            case PREVIOUS -> previous(at);
            case ROW_START -> column(at, 0);
            case ROW_END -> column(at, last(at));
            case TABLE_START -> selectable(0, 1, at.column(), at);
            case TABLE_END -> selectable(items.size() - 1, -1, at.column(), at);
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

    private TablePosition previous(TablePosition at) {
        if (at.column() > 0 && cellSpan(at) == 1) {
            return column(at, at.column() - 1);
        }
        TablePosition above = up(at);
        return above.equals(at) ? at : column(above, last(above));
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
