package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks the rules about rows together, those for which a fact changed. Immutable, for any thread.
final class SeriesCheck {

    private final List<RuleEntry> rules;

    SeriesCheck(List<RuleEntry> rules) {
        this.rules = rules;
    }

    /// What each rule finds in a plan that was not checked before.
    List<SeriesResult> of(List<CheckList.Part> parts) {
        var all = new ArrayList<SeriesResult>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            all.add(examine(rules.get(i), parts, i));
        }
        return List.copyOf(all);
    }

    /// The same where an earlier snapshot was checked: a rule's findings stay as long as its facts do.
    List<SeriesResult> of(List<CheckList.Part> parts, CheckList before) {
        List<CheckList.Part> earlier = before.parts();
        var stretches = new ArrayList<Stretch>();
        boolean comparable = parts.size() == earlier.size();
        for (int i = 0; comparable && i < parts.size(); i++) {
            var stretch = Stretch.between(earlier.get(i).rows(), parts.get(i).rows());
            stretches.add(stretch);
            comparable = stretch.sameLength() && parts.get(i).section().id().equals(earlier.get(i).section().id());
        }
        if (!comparable) {
            return of(parts);
        }
        var all = new ArrayList<SeriesResult>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            all.add(factsKept(parts, earlier, stretches, i) ? before.series().get(i)
                    : examine(rules.get(i), parts, i));
        }
        return List.copyOf(all);
    }

    private static boolean factsKept(List<CheckList.Part> parts, List<CheckList.Part> earlier,
            List<Stretch> stretches, int rule) {
        for (int i = 0; i < parts.size(); i++) {
            Stretch stretch = stretches.get(i);
            for (int j = stretch.start(); j < stretch.newEnd(); j++) {
                RowResult row = parts.get(i).rows().get(j);
                RowResult old = earlier.get(i).rows().get(j);
                boolean kept = row.row().id().equals(old.row().id())
                        && row.facts().get(rule).equals(old.facts().get(rule));
                if (!kept) {
                    return false;
                }
            }
        }
        return true;
    }

    private static SeriesResult examine(RuleEntry entry, List<CheckList.Part> parts, int index) {
        var findings = new ArrayList<Finding>();
        examine((SeriesRule<?>) entry.rule(), parts, index, entry.sink(findings));
        return new SeriesResult(findings);
    }

    private static <F> void examine(SeriesRule<F> rule, List<CheckList.Part> parts, int index, Sink out) {
        var sections = new ArrayList<Series.Part<F>>();
        for (CheckList.Part part : parts) {
            var entries = new ArrayList<Series.Entry<F>>();
            for (RowResult row : part.rows()) {
                SeriesCheck.<F>fact(row, index).ifPresent(fact -> entries.add(new Series.Entry<>(row.view(), fact)));
            }
            sections.add(new Series.Part<>(part.section().id(), part.section().key(), entries));
        }
        rule.examine(new Series<>(sections), out);
    }

    /// The fact at a place was made by the rule at that place.
    @SuppressWarnings("unchecked")
    private static <F> Optional<F> fact(RowResult row, int index) {
        return (Optional<F>) row.facts().get(index);
    }
}
