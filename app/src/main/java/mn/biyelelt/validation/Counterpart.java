package mn.biyelelt.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import org.jspecify.annotations.Nullable;

/// The other paper of a plan and its report, with its activities found by identity, else by section and number.
public final class Counterpart {

    private final Plan plan;
    private @Nullable Index index;

    /// The activities by identity, and by section and number.
    private record Index(Map<ElementId, Activity> byId, Map<String, Activity> byNumber) {}

    Counterpart(Plan plan) {
        this.plan = plan;
    }

    /// The other paper itself.
    public Plan plan() {
        return plan;
    }

    /// The row there that belongs to an activity here.
    public Optional<Activity> of(String section, Activity activity) {
        Activity same = index().byId.get(activity.id());
        return Optional.ofNullable(same != null ? same : index().byNumber.get(key(section, activity)));
    }

    /// Whether it has rows for a section at all.
    public boolean has(String section) {
        return plan.sections().stream().anyMatch(each -> each.key().equals(section) && !each.rows().isEmpty());
    }

    /// Two are the same beside the same snapshot.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counterpart counterpart && counterpart.plan == plan;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(plan);
    }

    /// Made when first asked for; two threads that ask at once both make it, the same one.
    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(new HashMap<>(), new HashMap<>());
            for (Section section : plan.sections()) {
                for (Row row : section.rows()) {
                    add(section.key(), row, known);
                }
            }
            index = known;
        }
        return known;
    }

    private static void add(String section, Row row, Index index) {
        if (row instanceof Activity activity) {
            index.byId.put(activity.id(), activity);
            if (!activity.get(Fields.NUMBER).isBlank()) {
                index.byNumber.putIfAbsent(key(section, activity), activity);
            }
        }
    }

    private static String key(String section, Activity activity) {
        return section + "/" + RowView.bareNumber(activity.get(Fields.NUMBER));
    }
}
