package mn.biyelelt.ui.table;

/// A step through the table by keyboard, as in Excel: arrows go everywhere, Enter and Tab to where one may write.
public enum Step {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    /// Down the column to the next cell for the same thing, past headings and cells of the plan.
    ENTER,
    /// The same way up.
    ENTER_BACK,
    /// To the next cell that one may write in, as one reads: to the right, line by line.
    NEXT,
    /// The same way back.
    PREVIOUS,
    ROW_START,
    ROW_END,
    COLUMN_START,
    COLUMN_END,
    TABLE_START,
    TABLE_END,
    PAGE_UP,
    PAGE_DOWN
}
