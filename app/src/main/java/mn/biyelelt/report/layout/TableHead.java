package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;

/// The heading of a table with its number row, drawn at the top of every page.
final class TableHead {

    private final double[] columns;
    private final double[] tops;
    private final List<Box> boxes = new ArrayList<>();

    /// @param columns left edge of each column and the right edge of the last, pt
    TableHead(Table table, double[] columns, FlowMaker maker) {
        this.columns = columns;
        int rows = table.headRows() + (table.numberRow().isEmpty() ? 0 : 1);
        for (HeadCell head : table.heads()) {
            boxes.add(box(head.row(), head.rowSpan(), head.column(), head.columnSpan(), head.content(),
                    StyleName.TABLE_HEAD, maker));
        }
        for (int i = 0; i < table.numberRow().size(); i++) {
            boxes.add(box(rows - 1, 1, i, 1, List.of(Paragraph.of(table.numberRow().get(i))), StyleName.NUMBER_ROW,
                    maker));
        }
        tops = tops(rows);
    }

    private Box box(int row, int rowSpan, int column, int columnSpan, List<Paragraph> content, StyleName style,
            FlowMaker maker) {
        double width = TableSpacing.inner(columns[column + columnSpan] - columns[column]);
        return new Box(row, row + rowSpan, column, column + columnSpan,
                maker.flow(content, style, Alignment.CENTER, width));
    }

    /// Row edges from the top; a heading that spans rows makes the last of them higher.
    private double[] tops(int rows) {
        var edges = new double[rows + 1];
        for (int end = 1; end <= rows; end++) {
            edges[end] = edges[end - 1];
            for (Box box : boxes) {
                if (box.rowEnd == end) {
                    edges[end] = Math.max(edges[end], edges[box.row] + box.flow.height() + 2 * TableSpacing.END);
                }
            }
        }
        return edges;
    }

    /// Height with the number row, pt.
    double height() {
        return tops[tops.length - 1];
    }

    /// Draws the heading with its top at `y`.
    void draw(PageBuilder page, GridLines grid, double y) {
        for (Box box : boxes) {
            double top = y + tops[box.row];
            double bottom = y + tops[box.rowEnd];
            grid.cell(columns[box.column], top, columns[box.columnEnd], bottom);
            FlowDrawing.draw(page, box.flow, 0, box.flow.count(), Alignment.CENTER,
                    columns[box.column] + TableSpacing.SIDE, (top + bottom - box.flow.height()) / 2);
        }
    }

    private record Box(int row, int rowEnd, int column, int columnEnd, Flow flow) {}
}
