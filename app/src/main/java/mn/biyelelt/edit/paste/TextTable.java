package mn.biyelelt.edit.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A table of texts, every cell at its place: a cell that spans stands where it begins, the places it covers are empty. Immutable.
public final class TextTable {

    private final List<List<Optional<TextCell>>> rows;
    private final int width;

    private TextTable(List<List<Optional<TextCell>>> rows) {
        this.rows = rows.stream().map(List::copyOf).toList();
        width = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// A table of cells as HTML lists them: a row names only the cells that begin in it.
    public static TextTable ofSpanning(List<List<TextCell>> rows) {
        var placed = new ArrayList<List<Optional<TextCell>>>();
        var reaching = new ArrayList<Integer>();
        for (List<TextCell> row : rows) {
            placed.add(place(row, reaching));
        }
        return new TextTable(placed);
    }

    /// A table without spans.
    public static TextTable of(List<List<String>> rows) {
        return new TextTable(rows.stream().map(row -> row.stream().map(text -> Optional.of(TextCell.of(text))).toList())
                .toList());
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return width;
    }

    /// The cell that begins at a place.
    public Optional<TextCell> at(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : Optional.empty();
    }

    /// The text that begins at a place; empty if none does.
    public String text(int row, int column) {
        return at(row, column).map(TextCell::text).orElse("");
    }

    /// Whether a row is one cell over the whole width, as a group's heading is.
    public boolean isHeading(int row) {
        return width > 1 && at(row, 0).filter(cell -> cell.columnSpan() >= width && !cell.text().isBlank()).isPresent();
    }

    /// The same table with other texts.
    public TextTable with(UnaryOperator<String> change) {
        return new TextTable(rows.stream().map(row -> row.stream().map(cell -> cell.map(
                old -> new TextCell(change.apply(old.text()), old.rowSpan(), old.columnSpan()))).toList()).toList());
    }

    /// The same table without its first rows.
    public TextTable from(int row) {
        return new TextTable(rows.subList(row, rows.size()));
    }

    /// @param reaching how many more rows a cell from above covers, by column
    private static List<Optional<TextCell>> place(List<TextCell> row, List<Integer> reaching) {
        var line = new ArrayList<Optional<TextCell>>();
        for (TextCell cell : row) {
            while (line.size() < reaching.size() && reaching.get(line.size()) > 0) {
                line.add(Optional.empty());
            }
            for (int i = 0; i < cell.columnSpan(); i++) {
                while (reaching.size() <= line.size()) {
                    reaching.add(0);
                }
                // counts the row at hand too; it is taken off below
                reaching.set(line.size(), cell.rowSpan());
                line.add(i == 0 ? Optional.of(cell) : Optional.empty());
            }
        }
        reaching.replaceAll(rows -> Math.max(0, rows - 1));
        return line;
    }
}
