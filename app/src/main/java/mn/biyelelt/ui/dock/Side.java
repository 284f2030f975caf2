package mn.biyelelt.ui.dock;

/// Where a pane stands, in the order F6 goes round. Panes of one side share it as tabs.
public enum Side {
    LEFT,
    MIDDLE,
    RIGHT,
    BOTTOM,
    /// A narrow strip above the others.
    TOP
}
