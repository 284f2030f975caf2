package mn.biyelelt.report.model;

import java.util.ArrayList;
import java.util.List;

/// The widths of table columns on paper, so that all papers of a report look alike.
///
/// @param tables one list a table, in the order in which the tables stand in the report; mm, one width a column
public record ColumnWidths(List<List<Double>> tables) {

    private static final double NARROW = 14;

    public ColumnWidths {
        tables = tables.stream().map(List::copyOf).toList();
    }

    /// Widths from the columns' wishes alone, without a look at the content: good enough where no layout was made.
    public static ColumnWidths byWishes(ReportDocument document) {
        var tables = new ArrayList<List<Double>>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                tables.add(byWishes(table, document.page().contentWidth()));
            }
        }
        return new ColumnWidths(tables);
    }

    /// Widths of one table's columns: each gets its least width, weighted columns share the rest; then all are stretched to
    /// the whole width.
    public static List<Double> byWishes(Table table, double width) {
        List<TableColumn> columns = table.columns();
        double least = columns.stream().mapToDouble(ColumnWidths::least).sum();
        double weights = columns.stream().mapToDouble(TableColumn::weight).sum();
        double rest = Math.max(0, width - least);
        List<Double> widths = columns.stream()
                .map(column -> least(column) + (weights > 0 ? rest * column.weight() / weights : 0))
                .toList();
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        return widths.stream().map(one -> one * width / sum).toList();
    }

    private static double least(TableColumn column) {
        double least = Math.max(column.minimum(), NARROW);
        return column.maximum() > 0 ? Math.min(least, column.maximum()) : least;
    }
}
