package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Collections;
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

    /// The same where an earlier snapshot with as many rows in each section was checked: a rule's findings stay as long as its
    /// facts do.
    ///
    /// @param stretches the rows of each section that are not the same objects as before
    List<SeriesResult> of(List<CheckList.Part> parts, CheckList before, List<Stretch> stretches) {
        var all = new ArrayList<SeriesResult>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            all.add(factsKept(parts, before.parts(), stretches, i) ? before.series().get(i)
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
                        && sameFact(row.facts().get(rule), old.facts().get(rule));
                if (!kept) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sameFact(Optional<Series.Entry<?>> one, Optional<Series.Entry<?>> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().fact().equals(other.get().fact())
                : one.isEmpty() && other.isEmpty();
    }

    private static SeriesResult examine(RuleEntry entry, List<CheckList.Part> parts, int index) {
        var findings = new ArrayList<Finding>();
        examine((SeriesRule<?>) entry.rule(), parts, index, entry.sink(findings));
        return new SeriesResult(findings);
    }

    private static <F> void examine(SeriesRule<F> rule, List<CheckList.Part> parts, int index, Sink out) {
        var sections = new ArrayList<Series.Part<F>>(parts.size());
        for (CheckList.Part part : parts) {
            sections.add(new Series.Part<>(part.section().id(), part.section().key(), entries(part, index)));
        }
        rule.examine(new Series<>(sections), out);
    }

    /// The fact at a place was made by the rule at that place.
    @SuppressWarnings("unchecked")
    private static <F> List<Series.Entry<F>> entries(CheckList.Part part, int index) {
        var entries = new ArrayList<Series.Entry<F>>(part.rows().size());
        for (RowResult row : part.rows()) {
            Optional<Series.Entry<?>> entry = row.facts().get(index);
            if (entry.isPresent()) {
                entries.add((Series.Entry<F>) entry.get());
            }
        }
        return Collections.unmodifiableList(entries);
    }
}
