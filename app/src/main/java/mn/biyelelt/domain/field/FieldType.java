package mn.biyelelt.domain.field;

/// How a field's text is to be read; the text itself is always kept as typed.
public enum FieldType {
    /// Free text over any number of lines.
    TEXT,
    /// One short line: a number label, a name.
    LINE,
    /// One entry a line: responsible persons, title lines, position lines.
    LIST,
    /// A percent as typed (`94`, `100%`).
    PERCENT,
    /// A quarter, a range of quarters or dates.
    PERIOD,
    /// A date as typed.
    DATE,
    /// `true` or empty.
    FLAG
}
