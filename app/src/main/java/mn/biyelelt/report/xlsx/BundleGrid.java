package mn.biyelelt.report.xlsx;

import org.jspecify.annotations.Nullable;

/// The places of a few sheet rows before they are written from left to right.
final class BundleGrid {

    /// Excel shows longer texts as #### in cells of the format "text".
    private static final int LENGTHY = 255;

    private final SheetOut sheet;
    private final int columns;
    private final @Nullable CellFormat[] formats;
    private final @Nullable CellText[] texts;

    BundleGrid(int rows, SheetOut sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        formats = new CellFormat[rows * columns];
        texts = new CellText[rows * columns];
    }

    /// Lays a text over the rows `top` up to `bottom`.
    void place(Piece piece, CellText text, Edges edges, int top, int bottom) {
        boolean lengthy = text.length() > LENGTHY;
        var format = new CellFormat(piece.style(), piece.alignment(), piece.vertical(), edges, lengthy);
        for (int row = top; row < bottom; row++) {
            for (int column = piece.from(); column < piece.to(); column++) {
                formats[row * columns + column] = format;
            }
        }
        texts[top * columns + piece.from()] = text;
        if (bottom - top > 1 || piece.to() - piece.from() > 1) {
            sheet.merge(top, piece.from(), bottom - 1, piece.to() - 1);
        }
    }

    void write(int row, double height) {
        sheet.openRow(height);
        for (int column = 0; column < columns; column++) {
            CellFormat format = formats[row * columns + column];
            if (format != null) {
                sheet.cell(column, format, texts[row * columns + column]);
            }
        }
        sheet.closeRow();
    }
}
