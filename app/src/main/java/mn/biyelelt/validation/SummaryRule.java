package mn.biyelelt.validation;

import java.util.Collection;

/// A rule about a plan as a whole that wants to know what stands in it anywhere, and where first.
///
/// @param <F> the fact, compared by `equals`
public non-sealed interface SummaryRule<F> extends FactRule<F> {

    /// What stands in a row, told by `equals`; each thing once.
    Collection<?> keys(F fact);

    /// Looks at the plan.
    void examine(FirstRows<F> rows, Sink out);
}
