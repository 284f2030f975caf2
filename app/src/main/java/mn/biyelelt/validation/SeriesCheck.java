package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;

/// Asks a rule about rows in their order: about all of them whenever a fact changed.
record SeriesCheck<F>(SeriesRule<F> rule, RuleEntry entry, int index) implements FactCheck {

    @Override
    public SeriesResult anew(Rows rows) {
        return examine(rows.series(index));
    }

    @Override
    public SeriesResult again(Rows rows, SeriesResult before, List<RowChange> changes) {
        return examine(own(before).series().with(rows.setting(), changes, index)
                .orElseGet(() -> rows.series(index)));
    }

    private WholeResult<F> examine(Series<F> series) {
        var findings = new ArrayList<Finding>();
        rule.examine(series, entry.sink(findings));
        return new WholeResult<>(series, findings);
    }

    /// A rule is given results of its own.
    @SuppressWarnings("unchecked")
    private WholeResult<F> own(SeriesResult before) {
        return (WholeResult<F>) before;
    }
}
