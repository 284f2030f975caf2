package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;

/// Asks a rule about rows that have something in common: about those whose fact changed, and those whose first companion did.
record SharedCheck<F>(SharedRule<F> rule, RuleEntry entry, int index) implements FactCheck {

    @Override
    public SeriesResult anew(Rows rows) {
        List<FirstRows.Placed<F>> placed = rows.placed(index);
        FirstRows<F> first = FirstRows.of(placed, rule::keys);
        var found = new HashMap<ElementId, List<Finding>>();
        for (FirstRows.Placed<F> row : placed) {
            examine(row.entry(), first, found);
        }
        return new SharedResult<>(first, KeyMap.of(found));
    }

    @Override
    public SeriesResult again(Rows rows, SeriesResult before, List<RowChange> changes) {
        List<FirstRows.Placed<F>> gone = FirstRows.gone(changes, index);
        List<FirstRows.Placed<F>> come = FirstRows.come(changes, index);
        FirstRows<F> earlier = own(before).rows();
        FirstRows<F> first = earlier.with(gone, come, rule::keys);
        IdentityHashMap<Series.Entry<F>, Boolean> asked = new IdentityHashMap<>();
        come.forEach(row -> asked.put(row.entry(), true));
        addCompanions(gone, earlier, first, asked);
        addCompanions(come, earlier, first, asked);
        Map<ElementId, List<Finding>> found = new HashMap<>();
        gone.forEach(row -> forget(row.entry().row().row(), found));
        asked.keySet().forEach(row -> forget(row.row().row(), found));
        asked.keySet().forEach(row -> examine(row, first, found));
        return new SharedResult<>(first, own(before).byElement().with(found, List.of()));
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

    private static void forget(Row row, Map<ElementId, List<Finding>> found) {
        found.put(row.id(), List.of());
        if (row instanceof Activity activity) {
            for (Indicator line : activity.indicators()) {
                found.put(line.id(), List.of());
            }
        }
    }

    private void examine(Series.Entry<F> row, FirstRows<F> rows, Map<ElementId, List<Finding>> found) {
        var findings = new ArrayList<Finding>(0);
        rule.examine(row, rows, entry.sink(findings));
        for (Finding finding : findings) {
            found.merge(finding.target().element(), List.of(finding), SharedCheck::joined);
        }
    }

    private static List<Finding> joined(Collection<Finding> some, Collection<Finding> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /// A rule is given results of its own.
    @SuppressWarnings("unchecked")
    private SharedResult<F> own(SeriesResult before) {
        return (SharedResult<F>) before;
    }
}
