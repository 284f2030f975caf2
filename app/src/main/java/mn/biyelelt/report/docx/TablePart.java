package mn.biyelelt.report.docx;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TextStyle;
import mn.biyelelt.report.ooxml.TextExtent;
import mn.biyelelt.report.ooxml.XmlOut;
import org.jspecify.annotations.Nullable;

/// Writes the report's tables: heading rows that repeat, spans as merged cells, rows that split only when they are long.
final class TablePart {

    private static final double SIDES = 2 * 1.4;
    private static final double ABOVE_AND_BELOW = 2 * 0.9;
    /// A row that is higher than this share of the page may split.
    private static final double LONG_ROW = 0.25;

    private final ReportDocument document;
    private final TextExtent extent;
    private final Paragraphs paragraphs;
    private final SignaturePart signatures;
    private final XmlOut xml;

    private double[] widths = {};

    TablePart(ReportDocument document, TextExtent extent, Paragraphs paragraphs,
            SignaturePart signatures, XmlOut xml) {
        this.document = document;
        this.extent = extent;
        this.paragraphs = paragraphs;
        this.signatures = signatures;
        this.xml = xml;
    }

    /// Writes a table.
    ///
    /// @param given   widths of its columns, mm; of another number than its columns if they are not known
    /// @param closing signatures that take the last row with them to a new page: a last row without lines, because
    ///                LibreOffice keeps rows of a table together but no table with what follows it
    void write(Table table, List<Double> given, Optional<SignatureArea> closing) {
        int columns = table.columns().size();
        List<Double> known = given.size() == columns ? given
                : ColumnWidths.byWishes(table, document.page().contentWidth());
        widths = known.stream().mapToDouble(Double::doubleValue).toArray();
        int[] edges = Twips.edges(known);
        open(edges);
        heading(table, edges);
        body(table, edges, closing.isPresent());
        closing.ifPresent(area -> close(area, edges));
        xml.raw("</w:tbl>");
    }

    private void open(int[] edges) {
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"").raw(edges[edges.length - 1])
                .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int i = 1; i < edges.length; i++) {
            xml.raw("<w:gridCol w:w=\"").raw(edges[i] - edges[i - 1]).raw("\"/>");
        }
        xml.raw("</w:tblGrid>");
    }

    private void heading(Table table, int[] edges) {
        var grid = new MergeGrid<HeadCell>(edges.length - 1);
        double[] heights = headHeights(table);
        for (int row = 0; row < table.headRows(); row++) {
            for (HeadCell cell : table.heads()) {
                if (cell.row() == row) {
                    grid.start(cell, cell.column(), cell.columnSpan(), cell.rowSpan());
                }
            }
            beginRow(true, true, heights[row]);
            grid.row((cell, column, span, merge) -> {
                beginCell(edges, column, span, merge, true);
                paragraphs.write(cell == null || merge == Merge.CONTINUED ? List.of() : cell.content(),
                        look(StyleName.TABLE_HEAD, column, span));
                xml.raw("</w:tc>");
            });
            xml.raw("</w:tr>");
        }
        numberRow(table, edges);
    }

    /// Least heights of the heading rows, mm: LibreOffice cuts a merged heading on the pages where it repeats unless its rows
    /// are high enough by themselves.
    private double[] headHeights(Table table) {
        var heights = new double[table.headRows()];
        for (HeadCell cell : table.heads()) {
            if (cell.rowSpan() == 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], height(cell));
            }
        }
        for (HeadCell cell : table.heads()) {
            int end = Math.min(heights.length, cell.row() + cell.rowSpan());
            double height = 0;
            for (int row = cell.row(); row < end; row++) {
                height += heights[row];
            }
            heights[end - 1] += Math.max(0, height(cell) - height);
        }
        return heights;
    }

    private double height(HeadCell cell) {
        return height(cell.content(), StyleName.TABLE_HEAD, room(cell.column(), cell.columnSpan()));
    }

    private void numberRow(Table table, int[] edges) {
        if (table.numberRow().isEmpty()) {
            return;
        }
        beginRow(true, true, 0);
        for (int column = 0; column < edges.length - 1; column++) {
            beginCell(edges, column, 1, Merge.NONE, true);
            String number = column < table.numberRow().size() ? table.numberRow().get(column) : "";
            paragraphs.write(List.of(Paragraph.of(number)), look(StyleName.NUMBER_ROW, column, 1).keptWithNext(true));
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
    }

    private void body(Table table, int[] edges, boolean signed) {
        var grid = new MergeGrid<Cell>(edges.length - 1);
        List<TableRow> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            for (Cell cell : row.cells()) {
                grid.start(cell, cell.column(), cell.columnSpan(), cell.rowSpan());
            }
            boolean kept = row.kind() == TableRow.Kind.GROUP || signed && i == rows.size() - 1;
            beginRow(!isLong(row), false, 0);
            grid.row((cell, column, span, merge) -> {
                beginCell(edges, column, span, merge, false);
                bodyCell(cell, merge, column, span, kept);
                xml.raw("</w:tc>");
            });
            xml.raw("</w:tr>");
        }
    }

    private void close(SignatureArea area, int[] edges) {
        int columns = edges.length - 1;
        beginRow(true, false, 0);
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(edges[columns]).raw("\" w:type=\"dxa\"/><w:gridSpan w:val=\"")
                .raw(columns)
                .raw("\"/><w:tcBorders><w:left w:val=\"nil\"/><w:bottom w:val=\"nil\"/><w:right w:val=\"nil\"/>"
                        + "</w:tcBorders><w:tcMar>");
        for (String side : new String[]{"top", "left", "bottom", "right"}) {
            xml.raw("<w:").raw(side).raw(" w:w=\"0\" w:type=\"dxa\"/>");
        }
        xml.raw("</w:tcMar></w:tcPr>");
        signatures.writeInside(area);
        xml.raw("</w:tc></w:tr>");
    }

    private void bodyCell(@Nullable Cell cell, Merge merge, int column, int span, boolean kept) {
        if (cell == null) {
            paragraphs.write(List.of(), look(StyleName.TABLE_TEXT, column, span).keptWithNext(kept));
            return;
        }
        Look look = Look.of(cell.style(), cell.alignment(), room(column, span)).keptWithNext(kept);
        paragraphs.write(merge == Merge.CONTINUED ? List.of() : cell.content(), look);
    }

    private Look look(StyleName style, int column, int span) {
        return Look.of(style, document.style(style).alignment(), room(column, span));
    }

    private void beginRow(boolean whole, boolean repeated, double height) {
        xml.raw("<w:tr>");
        if (whole || repeated) {
            xml.raw("<w:trPr>").raw(whole ? "<w:cantSplit/>" : "");
            if (height > 0) {
                xml.raw("<w:trHeight w:val=\"").raw(Twips.of(height)).raw("\" w:hRule=\"atLeast\"/>");
            }
            xml.raw(repeated ? "<w:tblHeader/>" : "").raw("</w:trPr>");
        }
    }

    private void beginCell(int[] edges, int column, int span, Merge merge, boolean centred) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(edges[column + span] - edges[column]).raw("\" w:type=\"dxa\"/>");
        if (span > 1) {
            xml.raw("<w:gridSpan w:val=\"").raw(span).raw("\"/>");
        }
        switch (merge) {
            case NONE -> {}
            case STARTED -> xml.raw("<w:vMerge w:val=\"restart\"/>");
            case CONTINUED -> xml.raw("<w:vMerge/>");
        }
        if (centred) {
            xml.raw("<w:vAlign w:val=\"center\"/>");
        }
        xml.raw("</w:tcPr>");
    }

    private double room(int column, int span) {
        double width = -SIDES;
        for (int i = column; i < column + span; i++) {
            width += widths[i];
        }
        return Math.max(1, width);
    }

    /// Cells over several rows count with their share.
    private boolean isLong(TableRow row) {
        double limit = document.page().contentHeight() * LONG_ROW;
        for (Cell cell : row.cells()) {
            if (height(cell) > limit * cell.rowSpan()) {
                return true;
            }
        }
        return false;
    }

    private double height(Cell cell) {
        return height(cell.content(), cell.style(), room(cell.column(), cell.columnSpan()));
    }

    private double height(List<Paragraph> content, StyleName name, double room) {
        TextStyle style = document.style(name);
        return extent.lines(content, style, room) * TextExtent.solid(style) * style.lineSpacing()
                + Math.max(0, content.size() - 1) * style.before() + ABOVE_AND_BELOW;
    }
}
