package mn.biyelelt.validation;

/// A rule about rows in their order. Asked about all of them when one of the facts changed.
///
/// @param <F> the fact, compared by `equals`
public non-sealed interface SeriesRule<F> extends FactRule<F> {

    /// Looks at the facts of the whole plan.
    void examine(Series<F> series, Sink out);
}
