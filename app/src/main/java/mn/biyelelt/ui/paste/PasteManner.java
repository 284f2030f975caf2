package mn.biyelelt.ui.paste;

/// Where pasted texts go.
public enum PasteManner {
    /// Over the cells from the one worked at on.
    OVER_CELLS,
    /// Into rows of their own under the one worked at.
    NEW_ROWS,
    /// All of it into the one cell.
    ONE_CELL
}
