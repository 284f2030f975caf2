package mn.biyelelt.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Where and how a person worked last in a workspace.
///
/// @param plan  identity of the plan
/// @param row   identity of the row
/// @param forms ids of the forms that plans are looked at in, by plan and period, where one was chosen
public record LastPlace(String plan, String row, Map<String, String> forms) {

    /// Nowhere yet.
    public static final LastPlace UNKNOWN = new LastPlace("", "", Map.of());

    public LastPlace {
        plan = Objects.requireNonNullElse(plan, "");
        row = Objects.requireNonNullElse(row, "");
        forms = Map.copyOf(Objects.requireNonNullElse(forms, Map.of()));
    }

    /// At another row.
    public LastPlace at(String newPlan, String newRow) {
        return new LastPlace(newPlan, newRow, forms);
    }

    /// With another form chosen.
    public LastPlace withForm(String view, String form) {
        var changed = new HashMap<>(forms);
        changed.put(view, form);
        return new LastPlace(plan, row, changed);
    }
}
