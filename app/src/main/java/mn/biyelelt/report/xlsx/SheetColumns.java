package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mn.biyelelt.report.layout.TextMeasure;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.ooxml.TextExtent;

/// The sheet's columns and which of them each column of each table takes.
///
/// @param tables by table, the first sheet column of each of its columns, and the column after the last
record SheetColumns(ColumnGrid grid, List<int[]> tables) {

    /// A sheet without tables has as many columns as texts and signatures can share.
    private static final int WITHOUT_TABLES = 6;

    static SheetColumns of(ReportDocument document, ColumnWidths given, TextMeasure measure) {
        double width = document.page().contentWidth();
        var room = new HeadingRoom(new TextExtent(measure, document.page().typeface()),
                document.style(StyleName.TABLE_HEAD));
        var widths = new ArrayList<List<Double>>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                widths.add(room.in(table, known(table, widths.size(), given, width)));
            }
        }
        List<Double> most = Collections.nCopies(WITHOUT_TABLES, width / WITHOUT_TABLES);
        int columns = 0;
        for (List<Double> table : widths) {
            if (table.size() > columns) {
                most = table;
                columns = table.size();
            }
        }
        var grid = new ColumnGrid(most);
        return new SheetColumns(grid, widths.stream().map(table -> laid(table, grid)).toList());
    }

    /// Sheet columns of a table.
    int[] of(int table) {
        return tables.get(table);
    }

    private static List<Double> known(Table table, int index, ColumnWidths given, double width) {
        boolean known = index < given.tables().size() && given.tables().get(index).size() == table.columns().size();
        return known ? given.tables().get(index) : ColumnWidths.byWishes(table, width);
    }

    private static int[] laid(List<Double> widths, ColumnGrid grid) {
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        return grid.divide(0, grid.columns(), widths.stream().map(width -> width / sum).toList());
    }
}
