package mn.biyelelt.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TextBlock;
import mn.biyelelt.ui.overview.OverviewTables.Bar;

/// The overview's tables as a paper, in the looks of the plan's own paper.
public final class OverviewPaper {

    private OverviewPaper() {
    }

    private static final String DARK = "█";
    private static final String LIGHT = "░";
    /// A block of the longest bar for so much of the page's width, mm: on a narrow page bars are shorter, and none is broken.
    private static final double BLOCK = 10.7;
    /// Room for a block in the table's type, also where Excel measures it, mm.
    private static final double BLOCK_ROOM = 2.6;
    /// Room for a heading without breaking its words, mm.
    private static final double NARROWEST = 24;

    /// @param name  short, for the files
    /// @param chart heading over the bars
    /// @param looks the plan's paper, whose page and styles are taken
    public static ReportDocument of(String name, String title, String chart, List<OverviewTables.Grid> grids,
            ReportDocument looks) {
        var blocks = new ArrayList<Block>();
        blocks.add(text(StyleName.TITLE, title));
        int longest = (int) (looks.page().contentWidth() / BLOCK);
        for (OverviewTables.Grid grid : grids) {
            blocks.add(text(StyleName.SECTION, grid.title()));
            blocks.add(table(grid, chart, longest));
        }
        var info = new DocumentInfo(name, looks.info().author(), looks.info().language(), looks.info().created());
        return new ReportDocument(info, looks.page(), looks.styles(), blocks);
    }

    private static TextBlock text(StyleName style, String text) {
        return new TextBlock(List.of(Paragraph.of(text)), style, 0, true, false);
    }

    private static Table table(OverviewTables.Grid grid, String chart, int longest) {
        int numbers = grid.heads().size();
        int all = isCharted(grid) ? numbers + 1 : numbers;
        List<TableColumn> columns = IntStream.range(0, all)
                .mapToObj(column -> new TableColumn("c" + column, least(column, numbers, longest), 0,
                        column == 0 ? 1 : 0, column > 0))
                .toList();
        List<HeadCell> heads = IntStream.range(0, all).mapToObj(column -> new HeadCell(0, column, 1, 1,
                column < numbers ? List.of(Paragraph.of(grid.heads().get(column))) : chartHead(grid, chart))).toList();
        return new Table(columns, 1, heads, List.of(), IntStream.range(0, grid.rows().size())
                .mapToObj(row -> row(grid.rows().get(row), isCharted(grid) ? grid.bars().get(row) : List.of(),
                        longest))
                .toList());
    }

    private static double least(int column, int numbers, int longest) {
        if (column == 0) {
            return 0;
        }
        return column == numbers ? Math.max(NARROWEST, longest * BLOCK_ROOM) : NARROWEST;
    }

    /// The heading over the bars, with a line for each kind of them.
    private static List<Paragraph> chartHead(OverviewTables.Grid grid, String chart) {
        var lines = new ArrayList<>(List.of(Paragraph.of(chart)));
        for (int kind = 0; kind < grid.key().size(); kind++) {
            lines.add(Paragraph.of((kind == 0 ? DARK : LIGHT) + " " + grid.key().get(kind)));
        }
        return lines;
    }

    /// A column without one bar in it would look as if something were missing.
    private static boolean isCharted(OverviewTables.Grid grid) {
        return grid.bars().stream().flatMap(List::stream).anyMatch(bar -> bar.share() + bar.rest() > 0);
    }

    private static TableRow row(List<String> texts, List<Bar> bars, int longest) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < texts.size(); column++) {
            cells.add(cell(column, List.of(Paragraph.of(texts.get(column))),
                    column == 0 ? Alignment.LEFT : Alignment.CENTER));
        }
        if (!bars.isEmpty()) {
            cells.add(cell(texts.size(), bars.stream().map(bar -> Paragraph.of(text(bar, longest))).toList(),
                    Alignment.LEFT));
        }
        return new TableRow(TableRow.Kind.FIRST_LINE, cells);
    }

    private static Cell cell(int column, List<Paragraph> text, Alignment alignment) {
        return new Cell(column, 1, 1, text, StyleName.TABLE_TEXT, alignment, List.of(), Optional.empty());
    }

    /// A bar of block letters prints alike in PDF, Word and Excel.
    private static String text(Bar bar, int longest) {
        long full = Math.round(bar.share() * longest);
        long light = Math.round((bar.share() + bar.rest()) * longest) - full;
        return DARK.repeat((int) full) + LIGHT.repeat((int) light);
    }
}
