package mn.biyelelt.ui.amend;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mn.biyelelt.domain.plan.TextLines;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TextBlock;

/// The list of amendments as a paper, in the looks of the plan's own paper.
public final class AmendmentPaper {

    private AmendmentPaper() {
    }

    /// @param looks the plan's paper, whose page and styles are taken
    public static ReportDocument of(String title, AmendmentList list, ReportDocument looks) {
        List<AmendmentList.Column> columns = list.columns();
        List<TableColumn> widths = columns.stream().map(column -> new TableColumn(column.key(), 0, 0,
                column.text() ? 2 : 0, false)).toList();
        List<HeadCell> heads = IntStream.range(0, columns.size()).mapToObj(
                column -> new HeadCell(0, column, 1, 1, List.of(Paragraph.of(columns.get(column).heading())))).toList();
        var table = new Table(widths, 1, heads, List.of(), list.rows().stream().map(AmendmentPaper::row).toList());
        var above = new TextBlock(List.of(Paragraph.of(title)), StyleName.TITLE, 0, true, false);
        return new ReportDocument(looks.info(), looks.page(), looks.styles(), List.of(above, table));
    }

    private static TableRow row(List<String> texts) {
        return new TableRow(TableRow.Kind.FIRST_LINE, IntStream.range(0, texts.size())
                .mapToObj(column -> new Cell(column, 1, 1,
                        TextLines.of(texts.get(column)).stream().map(Paragraph::of).toList(), StyleName.TABLE_TEXT,
                        Alignment.LEFT, List.of(), Optional.empty()))
                .toList());
    }
}
