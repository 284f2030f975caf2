package mn.biyelelt.validation;

import java.util.IdentityHashMap;
import java.util.List;

/// Asks a rule about rows that have something in common: about those whose fact changed, and those whose first companion did.
record SharedCheck<F>(SharedRule<F> rule, RuleEntry entry, int index) implements FactCheck {

    @Override
    public SeriesResult anew(Rows rows) {
        FirstRows<F> first = FirstRows.of(rows.placed(index), rule::keys);
        IdentityHashMap<Series.Entry<F>, Boolean> asked = new IdentityHashMap<>();
        first.forEach((_, having) -> {
            for (int i = 1; i < having.size(); i++) {
                asked.put(having.get(i).entry(), true);
            }
        });
        var found = new FoundByElement(entry);
        asked.keySet().forEach(row -> examine(row, first, found));
        return new SharedResult<>(first, found.all());
    }

    @Override
    public SeriesResult again(Rows rows, SeriesResult before, List<RowChange> changes) {
        List<FirstRows.Placed<F>> gone = FirstRows.gone(changes, index);
        List<FirstRows.Placed<F>> come = FirstRows.come(changes, index);
        SharedResult<F> own = SharedResult.own(before);
        FirstRows<F> earlier = own.rows();
        FirstRows<F> first = earlier.with(gone, come, rule::keys);
        IdentityHashMap<Series.Entry<F>, Boolean> asked = new IdentityHashMap<>();
        come.forEach(row -> asked.put(row.entry(), true));
        addCompanions(gone, earlier, first, asked);
        addCompanions(come, earlier, first, asked);
        var found = new FoundByElement(entry);
        gone.forEach(row -> found.forget(row.entry().row().row()));
        asked.keySet().forEach(row -> found.forget(row.row().row()));
        asked.keySet().forEach(row -> examine(row, first, found));
        return new SharedResult<>(first, found.after(own.byElement()));
    }

    /// The rows that have something in common with others that changed, where another row is the first now.
    private void addCompanions(List<FirstRows.Placed<F>> changed, FirstRows<F> earlier, FirstRows<F> now,
            IdentityHashMap<Series.Entry<F>, Boolean> asked) {
        for (FirstRows.Placed<F> row : changed) {
            for (Object key : rule.keys(row.entry().fact())) {
                List<FirstRows.Placed<F>> having = now.having(key);
                List<FirstRows.Placed<F>> had = earlier.having(key);
                if (!having.isEmpty() && !had.isEmpty() && having.getFirst() != had.getFirst()) {
                    having.forEach(companion -> asked.put(companion.entry(), true));
                }
            }
        }
    }

    private void examine(Series.Entry<F> row, FirstRows<F> rows, FoundByElement found) {
        rule.examine(row, rows, found.out());
        found.keep();
    }
}
