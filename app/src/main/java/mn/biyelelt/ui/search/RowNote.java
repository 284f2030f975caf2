package mn.biyelelt.ui.search;

/// What a person noted about a row.
public enum RowNote {
    FOLLOW_UP,
    COMMENT
}
