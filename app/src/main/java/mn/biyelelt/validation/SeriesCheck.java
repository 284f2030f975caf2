package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;

/// Asks a rule about rows in their order: about all of them whenever a fact changed.
record SeriesCheck<F>(SeriesRule<F> rule, RuleEntry entry, int index) implements FactCheck {

    @Override
    public SeriesResult anew(Rows rows) {
        var findings = new ArrayList<Finding>();
        rule.examine(rows.series(index), entry.sink(findings));
        return new WholeResult(findings);
    }

    @Override
    public SeriesResult again(Rows rows, SeriesResult before, List<RowChange> changes) {
        return anew(rows);
    }
}
