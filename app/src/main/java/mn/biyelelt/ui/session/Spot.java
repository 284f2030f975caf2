package mn.biyelelt.ui.session;

import java.util.Optional;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;

/// The place a person works at; table, outline, form and pages all show it.
///
/// @param row  the section, group, activity or signature, or the plan itself
/// @param line the indicator line within an activity
/// @param cell the text within the line, or within the row if no line has it
public record Spot(ElementId row, Optional<ElementId> line, Optional<CellKey> cell) {

    /// A row as a whole.
    public static Spot at(ElementId row) {
        return new Spot(row, Optional.empty(), Optional.empty());
    }
}
