package mn.biyelelt.ui.rowform;

import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;

/// One field of the form: whose text it edits, what it is called, and the text of the moment.
public record FormEntry(ElementId element, CellKey cell, FieldType type, String label, String text) {

    /// Whether one control can show both, one after the other.
    boolean sameKind(FormEntry other) {
        return cell.field().equals(other.cell.field()) && type == other.type;
    }

    /// Whether it is the text of the same cell.
    boolean sameCell(FormEntry other) {
        return element.equals(other.element) && cell.equals(other.cell);
    }
}
