package mn.biyelelt.edit.paste;

/// What was copied is larger than any plan; nothing was read of it.
public final class PasteTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Letters of clipboard text that are read.
    public static final int LETTERS = 8_000_000;
    /// Rows of a table that are read.
    public static final int ROWS = 5_000;
    /// Columns of a table that are read.
    public static final int COLUMNS = 60;
    /// Cells of a table that are read.
    public static final int CELLS = 100_000;

    PasteTooLarge() {
        super("larger than " + LETTERS + " letters, " + ROWS + " rows, " + COLUMNS + " columns or " + CELLS + " cells");
    }

    static void check(boolean fits) {
        if (!fits) {
            throw new PasteTooLarge();
        }
    }
}
