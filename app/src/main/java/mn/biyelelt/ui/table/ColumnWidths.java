package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;

/// Shares the width of the table among its columns: each gets the least it needs to be read, what is left goes by weight; the
/// whole is wider than the window only if that cannot be helped.
final class ColumnWidths {

    /// How far texts are squeezed before the table becomes wider than the window.
    private static final double TIGHTEST = 0.88;

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

    /// Where room is short, columns of running text take a little less; their longest words are broken then. If the table would be
    /// wider than the window even so, no word is broken for nothing.
    private static List<TableColumn.Width> squeezed(List<TableColumn.Width> wishes, double room) {
        double texts = wishes.stream().filter(wish -> wish.weight() > 0).mapToDouble(TableColumn.Width::least).sum();
        double others = wishes.stream().filter(wish -> wish.weight() == 0).mapToDouble(TableColumn.Width::least).sum();
        double share = texts == 0 ? 1 : (room - others) / texts;
        if (share < TIGHTEST || share >= 1) {
            return wishes;
        }
        return wishes.stream().map(wish -> wish.weight() > 0
                ? new TableColumn.Width(wish.least() * share, wish.weight())
                : wish).toList();
    }

    private static List<TableColumn.Width> wishes(List<TableColumn> columns, List<Double> chosen) {
        var wishes = new ArrayList<TableColumn.Width>();
        for (int i = 0; i < columns.size(); i++) {
            boolean own = i < chosen.size() && chosen.get(i) > 0;
            wishes.add(own ? new TableColumn.Width(chosen.get(i), 0) : columns.get(i).width());
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
