package mn.biyelelt.validation;

import java.util.List;

/// A rule about rows that belong together, each group on its own: those whose numbers count on, say. Asked about a group again when a
/// row came to it, left it or says something else.
///
/// @param <F> the fact, compared by `equals`
public non-sealed interface GroupRule<F> extends FactRule<F> {

    /// What the rows of a group have in common, told by `equals`.
    Object group(F fact);

    /// Looks at the rows of one group, in reading order, at least one. What it finds is about these rows and their lines.
    void examine(List<Series.Entry<F>> rows, Sink out);
}
