package mn.biyelelt.validation;

import java.util.Collection;

/// A rule about rows that have something in common: each is looked at beside the first row that has it too. Asked about a row
/// again when its own fact changed, or when another row became the first or is no longer.
///
/// @param <F> the fact, compared by `equals`
public non-sealed interface SharedRule<F> extends FactRule<F> {

    /// What a row may have in common with others, told by `equals`; each thing once.
    Collection<?> keys(F fact);

    /// Looks at a row. What it finds is about the row and its lines; nothing where the row is the first one with each of its keys.
    void examine(Series.Entry<F> row, FirstRows<F> rows, Sink out);
}
