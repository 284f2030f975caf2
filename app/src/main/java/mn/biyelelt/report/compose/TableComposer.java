package mn.biyelelt.report.compose;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.form.ColumnGroup;
import mn.biyelelt.domain.form.FormTable;
import mn.biyelelt.domain.form.Heading;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;

/// Composes a section's table: headings, number row, body.
final class TableComposer {

    private final Paper paper;
    private final CellText text;
    private final FormTable form;
    private final List<HeadCell> heads = new ArrayList<>();

    TableComposer(Paper paper, CellText text, FormTable form) {
        this.paper = paper;
        this.text = text;
        this.form = form;
    }

    Table table(List<Row> rows) {
        int column = 0;
        for (Heading heading : form.headings()) {
            column += addHead(heading, 0, column);
        }
        return new Table(form.columns().stream().map(TableComposer::column).toList(), form.headingRows(), heads,
                form.numberRow(), new RowComposer(paper, text, form).rows(rows));
    }

    /// Adds the heading's cells and says how many columns it covers.
    private int addHead(Heading heading, int row, int column) {
        return switch (heading) {
            case Column _ -> {
                heads.add(new HeadCell(row, column, form.headingRows() - row, 1,
                        CellText.plain(paper.text(heading.text()))));
                yield 1;
            }
            case ColumnGroup group -> {
                int at = heads.size();
                int width = 0;
                for (Heading under : group.under()) {
                    width += addHead(under, row + 1, column + width);
                }
                heads.add(at, new HeadCell(row, column, 1, width, CellText.plain(paper.text(heading.text()))));
                yield width;
            }
        };
    }

    private static TableColumn column(Column column) {
        return new TableColumn(column.key(), column.width().minimum(), column.width().maximum(),
                column.width().weight(), column.unbroken());
    }
}
