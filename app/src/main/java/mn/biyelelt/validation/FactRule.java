package mn.biyelelt.validation;

import java.util.Optional;

/// A rule about rows together. It looks at a small fact of each row, and is asked again only when a fact changed.
///
/// @param <F> the fact, compared by `equals`
public sealed interface FactRule<F> extends Rule permits SeriesRule, SummaryRule, SharedRule, GroupRule {

    /// What the rule wants to know of a row; empty if the row is nothing to it. Follows from what stands in the row, whatever its
    /// identity and that of its lines, or from the row of the other paper: what it finds in a cell names the cell by its [RowCell].
    Optional<F> fact(RowView row);
}
