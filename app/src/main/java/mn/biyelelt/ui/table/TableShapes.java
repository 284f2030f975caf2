package mn.biyelelt.ui.table;

import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Section;

/// How a form shows a plan's sections as tables.
public interface TableShapes {

    /// Columns and headings of a section; the same object for sections with the same table.
    TableShape of(Section section);

    /// What the form calls a section without a heading of its own; empty if the section has its own.
    String label(Section section);

    /// What stands before the text of a group row, number included; empty if nothing does.
    String label(Section section, Group group);
}
