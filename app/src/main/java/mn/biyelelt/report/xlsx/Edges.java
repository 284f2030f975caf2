package mn.biyelelt.report.xlsx;

/// Lines around a cell.
enum Edges {
    /// No lines.
    NONE("", "", ""),
    /// A cell of a table.
    BOX("thin", "thin", "thin"),
    /// The first part of a cell whose text goes on below.
    OPEN_BELOW("thin", "thin", ""),
    /// A middle part of such a cell.
    OPEN("thin", "", ""),
    /// The last part of such a cell.
    OPEN_ABOVE("thin", "", "thin");

    private final String sides;
    private final String top;
    private final String bottom;

    Edges(String sides, String top, String bottom) {
        this.sides = sides;
        this.top = top;
        this.bottom = bottom;
    }

    /// Line style at the left and at the right; empty for no line.
    String sides() {
        return sides;
    }

    /// Line style above.
    String top() {
        return top;
    }

    /// Line style below.
    String bottom() {
        return bottom;
    }

    /// The edges of part `part` of `parts` of a cell.
    Edges ofPart(int part, int parts) {
        if (this != BOX || parts == 1) {
            return this;
        }
        return part == 0 ? OPEN_BELOW : part == parts - 1 ? OPEN_ABOVE : OPEN;
    }
}
