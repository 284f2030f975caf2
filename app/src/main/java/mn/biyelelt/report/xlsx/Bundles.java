package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.layout.TextMeasure;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TextBlock;
import mn.biyelelt.report.model.TextStyle;
import mn.biyelelt.report.ooxml.TextExtent;

/// Makes the rows of the sheet from the blocks of the report.
final class Bundles {

    /// Points of a millimetre.
    static final double POINTS = 72 / 25.4;

    /// What Excel keeps free at both sides of a cell's text, mm, and how much wider its letters may come out on a screen.
    private static final double SIDES = 1.6;
    private static final double SCREEN = 0.95;
    /// Height of a line in Excel: a little more than the type size, and a hair.
    private static final double LINE = 1.2;
    private static final double HAIR = 1.3;
    private static final double PADDING = 1.5;

    private final ReportDocument document;
    private final TextExtent extent;
    private final ColumnGrid grid;

    Bundles(ReportDocument document, TextMeasure measure, ColumnGrid grid) {
        this.document = document;
        this.extent = new TextExtent(measure, document.page().typeface());
        this.grid = grid;
    }

    ColumnGrid grid() {
        return grid;
    }

    /// A row for each paragraph over the whole width, or from the column where an annex block starts.
    List<Bundle> text(TextBlock block) {
        TextStyle style = document.style(block.style());
        int from = from(block, style);
        Alignment alignment = block.shrink() ? Alignment.LEFT : style.alignment();
        var bundles = new ArrayList<Bundle>();
        for (int i = 0; i < block.paragraphs().size(); i++) {
            boolean last = i == block.paragraphs().size() - 1;
            Piece piece = piece(0, 1, from, grid.columns(), List.of(block.paragraphs().get(i)), block.style(),
                    alignment,
                    Edges.NONE);
            double space = (style.before() + (last ? style.after() : 0)) * POINTS;
            bundles.add(new Bundle(List.of(piece), piece.height() + space));
        }
        return bundles;
    }

    private int from(TextBlock block, TextStyle style) {
        double width = grid.width(0, grid.columns());
        if (!block.shrink()) {
            return block.indent() > 0 ? grid.columnWithRoom(width * (1 - block.indent())) : 0;
        }
        double longest = 0;
        for (Paragraph paragraph : block.paragraphs()) {
            longest = Math.max(longest, extent.width(paragraph, style));
        }
        return grid.columnWithRoom(roomFor(longest));
    }

    /// Width of a cell that holds a text of such a width in one line, mm.
    static double roomFor(double width) {
        return width / SCREEN + SIDES;
    }

    /// An empty row.
    static Bundle space(double millimetres) {
        return new Bundle(List.of(), millimetres * POINTS);
    }

    /// Heading rows with the number row.
    Bundle heads(Table table, int[] columns) {
        var pieces = new ArrayList<Piece>();
        for (HeadCell cell : table.heads()) {
            pieces.add(piece(cell.row(), cell.rowSpan(), columns[cell.column()],
                    columns[cell.column() + cell.columnSpan()], cell.content(), StyleName.TABLE_HEAD,
                    document.style(StyleName.TABLE_HEAD).alignment(), Edges.BOX));
        }
        boolean numbered = !table.numberRow().isEmpty();
        for (int column = 0; column < table.numberRow().size(); column++) {
            pieces.add(piece(table.headRows(), 1, columns[column], columns[column + 1],
                    List.of(Paragraph.of(table.numberRow().get(column))), StyleName.NUMBER_ROW,
                    document.style(StyleName.NUMBER_ROW).alignment(), Edges.BOX));
        }
        return new Bundle(pieces, new double[table.headRows() + (numbered ? 1 : 0)]);
    }

    /// The rows from `first` up to `end` of the body.
    Bundle body(Table table, int first, int end, int[] columns) {
        var pieces = new ArrayList<Piece>();
        for (int row = first; row < end; row++) {
            TableRow line = table.rows().get(row);
            for (Cell cell : line.cells()) {
                pieces.add(piece(row - first, Math.min(cell.rowSpan(), end - row), columns[cell.column()],
                        columns[cell.column() + cell.columnSpan()], cell.content(), cell.style(), cell.alignment(),
                        Edges.BOX));
            }
        }
        return new Bundle(pieces, new double[end - first]);
    }

    Piece piece(int row, int rows, int from, int to, List<Paragraph> content, StyleName style, Alignment alignment,
            Edges edges) {
        return new Piece(row, rows, from, to, CellText.of(content), style, alignment, Vertical.of(style), edges,
                height(content, style, grid.width(from, to)));
    }

    private double height(List<Paragraph> content, StyleName name, double width) {
        TextStyle style = document.style(name);
        int lines = content.isEmpty() ? 1 : extent.lines(content, style, Math.max(2, (width - SIDES) * SCREEN));
        return lines * (style.size() * LINE + HAIR) + PADDING;
    }
}
