package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;

/// Asks a rule about a plan as a whole, whenever a fact changed.
record SummaryCheck<F>(SummaryRule<F> rule, RuleEntry entry, int index) implements FactCheck {

    @Override
    public SeriesResult anew(Rows rows) {
        return examine(FirstRows.of(rows.placed(index), rule::keys));
    }

    @Override
    public SeriesResult again(Rows rows, SeriesResult before, List<RowChange> changes) {
        return examine(own(before).rows().with(FirstRows.gone(changes, index), FirstRows.come(changes, index),
                rule::keys));
    }

    private SummaryResult<F> examine(FirstRows<F> rows) {
        var findings = new ArrayList<Finding>();
        rule.examine(rows, entry.sink(findings));
        return new SummaryResult<>(rows, List.copyOf(findings));
    }

    /// A rule is given results of its own.
    @SuppressWarnings("unchecked")
    private SummaryResult<F> own(SeriesResult before) {
        return (SummaryResult<F>) before;
    }
}
