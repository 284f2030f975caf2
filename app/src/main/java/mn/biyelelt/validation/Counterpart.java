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

/// The other paper of a plan and its report, with its activities found by identity, else by section and number.
public final class Counterpart {

    private final Plan plan;
    private final Map<ElementId, Activity> byId = new HashMap<>();
    private final Map<String, Activity> byNumber = new HashMap<>();

    Counterpart(Plan plan) {
        this.plan = plan;
        for (Section section : plan.sections()) {
            section.rows().forEach(row -> add(section.key(), row));
        }
    }

    /// The other paper itself.
    public Plan plan() {
        return plan;
    }

    /// The row there that belongs to an activity here.
    public Optional<Activity> of(String section, Activity activity) {
        Activity same = byId.get(activity.id());
        return Optional.ofNullable(same != null ? same : byNumber.get(key(section, activity)));
    }

    /// Whether it has rows for a section at all.
    public boolean has(String section) {
        return plan.sections().stream().anyMatch(each -> each.key().equals(section) && !each.rows().isEmpty());
    }

    private void add(String section, Row row) {
        if (row instanceof Activity activity) {
            byId.put(activity.id(), activity);
            if (!activity.get(Fields.NUMBER).isBlank()) {
                byNumber.putIfAbsent(key(section, activity), activity);
            }
        }
    }

    private static String key(String section, Activity activity) {
        return section + "/" + RowView.bareNumber(activity.get(Fields.NUMBER));
    }
}
