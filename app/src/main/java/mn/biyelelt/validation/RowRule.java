package mn.biyelelt.validation;

/// A rule about one row with its indicator lines, and the row of the other paper that belongs to it.
public non-sealed interface RowRule extends Rule {

    /// What a row must have for the rule to have anything to say about it.
    default Needs needs() {
        return Needs.NOTHING;
    }

    /// Looks at a group or activity.
    void examine(RowView row, Sink out);
}
