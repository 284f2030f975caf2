package mn.biyelelt.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TextBlock;

/// The overview's tables as a paper, in the looks of the plan's own paper.
public final class OverviewPaper {

    private OverviewPaper() {
    }

    /// @param looks the plan's paper, whose page and styles are taken
    public static ReportDocument of(String title, List<OverviewTables.Grid> grids, ReportDocument looks) {
        var blocks = new ArrayList<Block>();
        blocks.add(text(StyleName.TITLE, title));
        for (OverviewTables.Grid grid : grids) {
            blocks.add(text(StyleName.SECTION, grid.title()));
            blocks.add(table(grid));
        }
        return new ReportDocument(looks.info(), looks.page(), looks.styles(), blocks);
    }

    private static TextBlock text(StyleName style, String text) {
        return new TextBlock(List.of(Paragraph.of(text)), style, 0, true, false);
    }

    private static Table table(OverviewTables.Grid grid) {
        List<TableColumn> columns = IntStream.range(0, grid.heads().size())
                .mapToObj(column -> new TableColumn("c" + column, 0, 0, column == 0 ? 1 : 0, column > 0)).toList();
        List<HeadCell> heads = IntStream.range(0, grid.heads().size()).mapToObj(
                column -> new HeadCell(0, column, 1, 1, List.of(Paragraph.of(grid.heads().get(column))))).toList();
        return new Table(columns, 1, heads, List.of(), grid.rows().stream().map(OverviewPaper::row).toList());
    }

    private static TableRow row(List<String> texts) {
        return new TableRow(TableRow.Kind.FIRST_LINE, IntStream.range(0, texts.size())
                .mapToObj(column -> new Cell(column, 1, 1, List.of(Paragraph.of(texts.get(column))),
                        StyleName.TABLE_TEXT, column == 0 ? Alignment.LEFT : Alignment.CENTER, List.of(),
                        Optional.empty()))
                .toList());
    }
}
