package mn.biyelelt.ui.rowform;

import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;

/// One field of the form: whose text it edits, what it is called, and the text of the moment.
public record FormEntry(ElementId element, CellKey cell, FieldType type, String label, String text) {

    /// Whether it is the same field, whatever it is called and says.
    boolean sameField(FormEntry other) {
        return element.equals(other.element) && cell.equals(other.cell) && type == other.type;
    }
}
