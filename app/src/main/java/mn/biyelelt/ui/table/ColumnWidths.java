package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;

/// Shares the width of the table among its columns: each gets the least it needs to be read, what is left goes by weight; the
/// whole is wider than the window only if that cannot be helped.
final class ColumnWidths {

    private ColumnWidths() {
    }

    /// @param chosen widths a person gave to columns, in units of the type size; 0 or nothing for the others
    /// @param em     type size, px
    static double[] of(List<TableColumn> columns, List<Double> chosen, double available, double em) {
        List<TableColumn.Width> wishes = squeezed(wishes(columns, chosen), available / em);
        double least = wishes.stream().mapToDouble(wish -> wish.least() * em).sum();
        double weights = wishes.stream().mapToDouble(TableColumn.Width::weight).sum();
        double free = Math.max(0, available - least);
        double[] widths = new double[columns.size()];
        double given = 0;
        for (int i = 0; i < widths.length; i++) {
            TableColumn.Width width = wishes.get(i);
            double share = weights == 0 ? 0 : width.weight() / weights;
            widths[i] = Math.floor(width.least() * em + free * share);
            given += widths[i];
        }
        if (widths.length > 0 && (weights > 0 || chosen.isEmpty())) {
            widths[widths.length - 1] += Math.max(0, Math.floor(available - given));
        }
        return widths;
    }

    /// Where room is short, columns give away what their longest words do not need; no word is broken for a table that fits the window. If
    /// it would be wider even so, it takes what reads well.
    private static List<TableColumn.Width> squeezed(List<TableColumn.Width> wishes, double room) {
        double missing = wishes.stream().mapToDouble(TableColumn.Width::least).sum() - room;
        double slack = wishes.stream().mapToDouble(TableColumn.Width::slack).sum();
        return missing <= 0 || missing > slack
                ? wishes
                : wishes.stream().map(wish -> wish.without(missing / slack)).toList();
    }

    private static List<TableColumn.Width> wishes(List<TableColumn> columns, List<Double> chosen) {
        var wishes = new ArrayList<TableColumn.Width>();
        for (int i = 0; i < columns.size(); i++) {
            boolean own = i < chosen.size() && chosen.get(i) > 0;
            wishes.add(own ? TableColumn.Width.fixed(chosen.get(i)) : columns.get(i).width());
        }
        return wishes;
    }

    static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
