package mn.biyelelt.domain.form;

/// A heading cell: over one column, or over several headings.
public sealed interface Heading permits Column, ColumnGroup {

    /// What it says.
    Template text();
}
