package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;

/// Collects what a rule about rows together finds, by the element it is about. For one thread.
final class FoundByElement {

    private final Map<ElementId, List<Finding>> found = new HashMap<>();
    private final List<Finding> taken = new ArrayList<>();
    private final Sink out;

    FoundByElement(RuleEntry rule) {
        out = rule.sink(taken);
    }

    /// What takes the rule's findings until [#keep].
    Sink out() {
        return out;
    }

    /// Keeps what was found since the last time.
    void keep() {
        for (Finding finding : taken) {
            found.merge(finding.target().element(), List.of(finding), FoundByElement::joined);
        }
        taken.clear();
    }

    /// Notes that a row and its lines are asked about anew.
    void forget(Row row) {
        found.put(row.id(), List.of());
        if (row instanceof Activity activity) {
            for (Indicator line : activity.indicators()) {
                found.put(line.id(), List.of());
            }
        }
    }

    /// All that was found.
    KeyMap<ElementId, List<Finding>> all() {
        return KeyMap.of(found);
    }

    /// The findings of before with what was found in the place of what was forgotten.
    KeyMap<ElementId, List<Finding>> after(KeyMap<ElementId, List<Finding>> before) {
        return before.with(found, List.of());
    }

    private static List<Finding> joined(Collection<Finding> some, Collection<Finding> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
