package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Asks a rule about groups of rows: about those groups of which a row changed.
record GroupCheck<F>(GroupRule<F> rule, RuleEntry entry, int index) implements FactCheck {

    @Override
    public SeriesResult anew(Rows rows) {
        FirstRows<F> groups = FirstRows.of(rows.placed(index), this::groups);
        var found = new FoundByElement(entry);
        groups.forEach((_, group) -> examine(group, found));
        return new SharedResult<>(groups, found.all());
    }

    @Override
    public SeriesResult again(Rows rows, SeriesResult before, List<RowChange> changes) {
        List<FirstRows.Placed<F>> gone = FirstRows.gone(changes, index);
        List<FirstRows.Placed<F>> come = FirstRows.come(changes, index);
        SharedResult<F> own = SharedResult.own(before);
        FirstRows<F> earlier = own.rows();
        FirstRows<F> groups = earlier.with(gone, come, this::groups);
        var changed = new HashSet<Object>();
        gone.forEach(row -> changed.add(rule.group(row.entry().fact())));
        come.forEach(row -> changed.add(rule.group(row.entry().fact())));
        var found = new FoundByElement(entry);
        for (Object group : changed) {
            earlier.having(group).forEach(row -> found.forget(row.entry().row().row()));
            groups.having(group).forEach(row -> found.forget(row.entry().row().row()));
        }
        changed.forEach(group -> examine(groups.having(group), found));
        return new SharedResult<>(groups, found.after(own.byElement()));
    }

    private List<Object> groups(F fact) {
        return List.of(rule.group(fact));
    }

    private void examine(List<FirstRows.Placed<F>> group, FoundByElement found) {
        if (!group.isEmpty()) {
            var entries = new ArrayList<Series.Entry<F>>(group.size());
            for (FirstRows.Placed<F> row : group) {
                entries.add(row.entry());
            }
            rule.examine(entries, found.out());
            found.keep();
        }
    }
}
