package mn.biyelelt.validation;

/// A rule about one row with its indicator lines, and the row of the other paper that belongs to it.
public non-sealed interface RowRule extends Rule {

    /// Looks at a group or activity.
    void examine(RowView row, Sink out);
}
