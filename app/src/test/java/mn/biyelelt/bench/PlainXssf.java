package mn.biyelelt.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.Grid;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The tables of a report as a sheet the plain way, through POI's object tree: what the streaming writer is measured by. It
/// writes less than that one: no row heights, one style, no emphasis.
final class PlainXssf {

    private PlainXssf() {}

    static void write(ReportDocument report, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("1");
            XSSFCellStyle style = style(workbook);
            int row = 0;
            for (Block block : report.blocks()) {
                if (block instanceof Table table) {
                    row = write(table, sheet, style, row);
                }
            }
            workbook.write(out);
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static int write(Table table, XSSFSheet sheet, XSSFCellStyle style, int first) {
        int row = first;
        for (int i = 0; i < table.headRows() + table.rows().size(); i++) {
            XSSFRow written = sheet.createRow(first + i);
            for (int column = 0; column < table.columns().size(); column++) {
                written.createCell(column).setCellStyle(style);
            }
        }
        for (HeadCell head : table.heads()) {
            fill(sheet, row + head.row(), head.column(), head.rowSpan(), head.columnSpan(), head.content());
        }
        row += table.headRows();
        for (TableRow line : table.rows()) {
            for (Cell cell : line.cells()) {
                fill(sheet, row, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.content());
            }
            row++;
        }
        return row;
    }

    private static void fill(XSSFSheet sheet, int row, int column, int rows, int columns, List<Paragraph> content) {
        XSSFCell cell = sheet.getRow(row).getCell(column);
        cell.setCellValue(Grid.text(content));
        if (rows > 1 || columns > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
        }
    }
}
