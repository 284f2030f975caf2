package mn.biyelelt.ui.table;

/// A step through the table by keyboard, as in Excel.
public enum Step {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    /// To the right, from the last column to the next row.
    NEXT,
    /// To the left, from the first column to the row before.
    PREVIOUS,
    ROW_START,
    ROW_END,
    TABLE_START,
    TABLE_END,
    PAGE_UP,
    PAGE_DOWN
}
