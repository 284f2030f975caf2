package mn.biyelelt.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Where and how a person worked last in a workspace.
///
/// @param plan   identity of the plan
/// @param period key of the period whose report was looked at; empty for the plan itself
/// @param cell   where in the table
/// @param forms  ids of the forms that plans are looked at in, by plan and period, where one was chosen
public record LastPlace(String plan, String period, Cell cell, Map<String, String> forms) {

    /// Nowhere yet.
    public static final LastPlace UNKNOWN = new LastPlace("", "", Cell.NONE, Map.of());

    /// A cell of the table; what is empty is not known.
    ///
    /// @param row   identity of the row
    /// @param line  identity of the indicator line
    /// @param field name of the field
    public record Cell(String row, String line, String field) {

        /// No cell.
        public static final Cell NONE = new Cell("", "", "");
    }

    public LastPlace {
        plan = Objects.requireNonNullElse(plan, "");
        period = Objects.requireNonNullElse(period, "");
        cell = Objects.requireNonNullElse(cell, Cell.NONE);
        forms = Map.copyOf(Objects.requireNonNullElse(forms, Map.of()));
    }

    /// At another cell.
    public LastPlace at(String newPlan, String newPeriod, Cell newCell) {
        return new LastPlace(newPlan, newPeriod, newCell, forms);
    }

    /// With another form chosen.
    public LastPlace withForm(String view, String form) {
        var changed = new HashMap<>(forms);
        changed.put(view, form);
        return new LastPlace(plan, period, cell, changed);
    }
}
