package mn.biyelelt.report.xlsx;

import java.util.Arrays;
import java.util.List;

/// Rows that cells span together, with the heights that make all their text visible: Excel fits no height to merged cells by
/// itself. A row higher than Excel allows becomes several sheet rows whose cells are merged.
final class Bundle {

    /// Excel allows 409.5 pt.
    private static final double HIGHEST = 400;

    private final List<Piece> pieces;
    private final double[] heights;
    private final int[] sheetRows;

    /// @param least least height of each row, pt
    Bundle(List<Piece> pieces, double... least) {
        this.pieces = pieces;
        heights = least.clone();
        sheetRows = new int[least.length];
        measure();
    }

    /// Sheet rows that the bundle takes.
    int size() {
        return Arrays.stream(sheetRows).sum();
    }

    double height() {
        return Arrays.stream(heights).sum();
    }

    void write(SheetOut sheet) {
        var grid = new BundleGrid(size(), sheet);
        for (Piece piece : pieces) {
            place(piece, grid);
        }
        int at = 0;
        for (int row = 0; row < heights.length; row++) {
            for (int i = 0; i < sheetRows[row]; i++) {
                grid.write(at++, heights[row] / sheetRows[row]);
            }
        }
    }

    private void measure() {
        for (Piece piece : pieces) {
            if (piece.rows() == 1) {
                heights[piece.row()] = Math.max(heights[piece.row()], piece.height());
            }
        }
        for (Piece piece : pieces) {
            int last = lastRow(piece);
            heights[last] += Math.max(0, piece.height() - sum(heights, piece.row(), last + 1));
        }
        for (int row = 0; row < heights.length; row++) {
            sheetRows[row] = Math.max(1, (int) Math.ceil(heights[row] / HIGHEST));
        }
        for (Piece piece : pieces) {
            sheetRows[lastRow(piece)] += Math.max(0, piece.text().parts().size() - span(piece));
        }
    }

    private int lastRow(Piece piece) {
        return Math.min(piece.end(), heights.length) - 1;
    }

    private int span(Piece piece) {
        int span = 0;
        for (int row = piece.row(); row <= lastRow(piece); row++) {
            span += sheetRows[row];
        }
        return span;
    }

    private void place(Piece piece, BundleGrid grid) {
        int first = 0;
        for (int row = 0; row < piece.row(); row++) {
            first += sheetRows[row];
        }
        List<CellText> parts = piece.text().parts();
        int span = span(piece);
        for (int part = 0; part < parts.size(); part++) {
            int from = first + span * part / parts.size();
            int to = first + span * (part + 1) / parts.size();
            grid.place(piece, parts.get(part), piece.edges().ofPart(part, parts.size()), from, to);
        }
    }

    private static double sum(double[] numbers, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += numbers[i];
        }
        return sum;
    }
}
