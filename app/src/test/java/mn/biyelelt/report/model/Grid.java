package mn.biyelelt.report.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which cell covers a place of a table, worked out the slow and simple way.
public final class Grid {

    private Grid() {
    }

    /// The heading cell that covers a place.
    public static HeadCell head(Table table, int row, int column) {
        return table.heads().stream().filter(cell -> row >= cell.row() && row < cell.row() + cell.rowSpan()
                && column >= cell.column() && column < cell.column() + cell.columnSpan()).findFirst().orElseThrow();
    }

    /// The body cell that covers a place and the row it starts in.
    public static Covering body(Table table, int row, int column) {
        for (int start = row; start >= 0; start--) {
            int above = row - start;
            Optional<Cell> found = table.rows().get(start).cells().stream().filter(cell -> above < cell.rowSpan()
                    && column >= cell.column() && column < cell.column() + cell.columnSpan()).findFirst();
            if (found.isPresent()) {
                return new Covering(found.get(), start);
            }
        }
        throw new AssertionError("no cell covers " + row + ", " + column);
    }

    /// A body cell and the row it starts in.
    public record Covering(Cell cell, int row) {}

    /// The text of a cell, a line feed between paragraphs.
    public static String text(List<Paragraph> content) {
        return content.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
