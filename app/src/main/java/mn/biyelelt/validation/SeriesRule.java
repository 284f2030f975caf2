package mn.biyelelt.validation;

import java.util.Optional;

/// A rule about rows together. It looks at a small fact of each row, and is asked again only when one of the facts changed.
///
/// @param <F> the fact, compared by `equals`
public non-sealed interface SeriesRule<F> extends Rule {

    /// What the rule wants to know of a row; empty if the row is nothing to it.
    Optional<F> fact(RowView row);

    /// Looks at the facts of the whole plan.
    void examine(Series<F> series, Sink out);
}
