package mn.biyelelt.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Run;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// The tables of a report as Word tables the plain way, through POI's object tree: what the streaming writer is measured by.
/// It writes less than that one: no styles, no kept rows, no signatures.
final class PlainXwpf {

    private PlainXwpf() {}

    static void write(ReportDocument report, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            for (Block block : report.blocks()) {
                if (block instanceof Table table) {
                    write(table, document);
                }
            }
            document.write(out);
        }
    }

    private static void write(Table table, XWPFDocument document) {
        int columns = table.columns().size();
        XWPFTable written = document.createTable(table.headRows() + table.rows().size(), columns);
        for (int i = 0; i < table.headRows(); i++) {
            written.getRow(i).setRepeatHeader(true);
        }
        for (HeadCell head : table.heads()) {
            XWPFTableCell cell = written.getRow(head.row()).getCell(head.column());
            fill(cell, head.content(), ParagraphAlignment.CENTER);
            merge(written, head.row(), head.column(), head.rowSpan());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            TableRow line = table.rows().get(i);
            XWPFTableRow row = written.getRow(table.headRows() + i);
            row.setCantSplitRow(true);
            for (Cell cell : line.cells()) {
                fill(row.getCell(cell.column()), cell.content(), ParagraphAlignment.LEFT);
                if (cell.columnSpan() > 1) {
                    properties(row.getCell(cell.column())).addNewGridSpan()
                            .setVal(BigInteger.valueOf(cell.columnSpan()));
                    for (int over = cell.columnSpan() - 1; over > 0; over--) {
                        row.removeCell(cell.column() + over);
                    }
                }
                merge(written, table.headRows() + i, cell.column(), cell.rowSpan());
            }
        }
    }

    private static void merge(XWPFTable table, int row, int column, int rows) {
        for (int i = 0; rows > 1 && i < rows; i++) {
            properties(table.getRow(row + i).getCell(column)).addNewVMerge()
                    .setVal(i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    private static void fill(XWPFTableCell cell, List<Paragraph> content, ParagraphAlignment alignment) {
        for (int i = 0; i < content.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(alignment);
            if (!content.get(i).lead().isEmpty()) {
                run(paragraph, Run.plain(content.get(i).lead()));
            }
            for (Inline inline : content.get(i).inlines()) {
                if (inline instanceof Run run) {
                    run(paragraph, run);
                }
            }
        }
    }

    private static void run(XWPFParagraph paragraph, Run run) {
        XWPFRun written = paragraph.createRun();
        written.setFontFamily("Arial");
        written.setFontSize(9);
        written.setBold(run.bold());
        written.setText(run.text());
    }
}
