package mn.biyelelt.ui.table;

import java.util.List;

/// Shares the width of the table among its columns: each gets the least it needs to be read, what is left goes by weight; the
/// whole is wider than the window only if that cannot be helped.
final class ColumnWidths {

    private ColumnWidths() {
    }

    /// @param em type size, px
    static double[] of(List<TableColumn> columns, double available, double em) {
        double least = columns.stream().mapToDouble(column -> column.width().least() * em).sum();
        double weights = columns.stream().mapToDouble(column -> column.width().weight()).sum();
        double free = Math.max(0, available - least);
        double[] widths = new double[columns.size()];
        double given = 0;
        for (int i = 0; i < widths.length; i++) {
            TableColumn.Width width = columns.get(i).width();
            double share = weights == 0 ? 1.0 / widths.length : width.weight() / weights;
            widths[i] = Math.floor(width.least() * em + free * share);
            given += widths[i];
        }
        if (widths.length > 0) {
            widths[widths.length - 1] += Math.max(0, Math.floor(available - given));
        }
        return widths;
    }

    static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
