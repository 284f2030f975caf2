package mn.biyelelt.settings;

import java.util.Objects;

/// Where a person worked last in a workspace.
///
/// @param plan identity of the plan
/// @param row  identity of the row
public record LastPlace(String plan, String row) {

    public LastPlace {
        plan = Objects.requireNonNullElse(plan, "");
        row = Objects.requireNonNullElse(row, "");
    }
}
