package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.edit.paste.TextCell;
import mn.biyelelt.edit.paste.TextTable;

/// The cells of a range of the table, and the range as a table of texts.
public final class RangeCells {

    private final List<TableItem> items;
    private final TableRange range;

    public RangeCells(List<TableItem> items, TableRange range) {
        this.items = items;
        this.range = range;
    }

    /// The cells from the top, each once.
    public List<GridCell> cells() {
        var cells = new ArrayList<GridCell>();
        for (int i = range.first().item(); i <= range.last().item() && i < items.size(); i++) {
            int item = i;
            items.get(i).cells().stream().filter(cell -> range.touches(item, cell)).forEach(cells::add);
        }
        return cells;
    }

    /// The range with its texts; a cell spans the lines and columns that it covers within the range, a group's row all columns.
    public TextTable table() {
        var rows = new ArrayList<List<TextCell>>();
        for (int i = range.first().item(); i <= range.last().item() && i < items.size(); i++) {
            if (items.get(i).isSelectable()) {
                addLines(rows, i);
            }
        }
        return TextTable.ofSpanning(rows);
    }

    private void addLines(List<List<TextCell>> rows, int item) {
        for (int line = 0; line < items.get(item).lines(); line++) {
            if (range.hasLine(item, line)) {
                rows.add(line(item, line));
            }
        }
    }

    private List<TextCell> line(int item, int line) {
        var cells = new ArrayList<TextCell>();
        boolean top = line == 0 || !range.hasLine(item, line - 1);
        for (GridCell cell : items.get(item).cells()) {
            boolean begins = cell.line() == line || top && cell.line() < line && cell.line() + cell.lineSpan() > line;
            if (begins && range.touches(item, cell)) {
                cells.add(new TextCell(text(items.get(item), cell), lines(item, cell, line), columns(cell)));
            }
        }
        return cells;
    }

    private static String text(TableItem item, GridCell cell) {
        return item.label().isEmpty() ? cell.text() : item.label() + " " + cell.text();
    }

    private int lines(int item, GridCell cell, int from) {
        int count = 0;
        for (int line = from; line < cell.line() + cell.lineSpan() && range.hasLine(item, line); line++) {
            count++;
        }
        return Math.max(1, count);
    }

    private int columns(GridCell cell) {
        int from = Math.max(cell.column(), range.first().column());
        int to = Math.min(cell.column() + cell.columnSpan() - 1, range.last().column());
        return to - from + 1;
    }
}
