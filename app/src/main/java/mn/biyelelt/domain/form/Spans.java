package mn.biyelelt.domain.form;

/// Whose text a column shows, and so which rows its cells span.
public enum Spans {
    /// A group's: one cell spans all activities of the group.
    GROUP,
    /// The activity's: one cell spans its indicator lines.
    ACTIVITY,
    /// Each indicator line's own.
    INDICATOR,
    /// The activity's, but a line with a text of its own has a cell of its own.
    ACTIVITY_OR_LINE,
    /// The lines' if one of them has a text, otherwise the activity's over all of them.
    LINES_OR_ACTIVITY
}
