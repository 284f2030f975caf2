package mn.biyelelt.ui.session;

import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;

/// A text while it is being typed, before it is a change; shown wherever its cell is shown.
public record Draft(ElementId element, CellKey cell, String text) {

    /// Whether it is the draft of that cell.
    public boolean isOf(ElementId otherElement, CellKey otherCell) {
        return element.equals(otherElement) && cell.equals(otherCell);
    }
}
