package mn.biyelelt.report.layout;

import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;

/// Chooses the widths of a table's columns.
final class ColumnWidths {

    private ColumnWidths() {
    }

    /// Left edge of each column and the right edge of the last, pt.
    static double[] edges(Table table, FlowMaker maker, double left, double width) {
        double weights = table.columns().stream().mapToDouble(ColumnWidths::weight).sum();
        var edges = new double[table.columns().size() + 1];
        edges[0] = left;
        for (int i = 0; i < table.columns().size(); i++) {
            edges[i + 1] = edges[i] + width * weight(table.columns().get(i)) / weights;
        }
        return edges;
    }

    private static double weight(TableColumn column) {
        return Math.max(0.35, column.weight());
    }
}
