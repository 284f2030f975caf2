package mn.biyelelt.domain.plan;

import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Level;

/// A part of a plan with an identity and texts of its own.
public sealed interface Element permits Section, Row, Indicator, Signature {

    /// Identity within all plans.
    ElementId id();

    /// What was typed into it.
    Cells cells();

    /// The level whose fields it has.
    Level level();

    /// The same element with other texts.
    Element withCells(Cells cells);

    /// The text of a field that has one text for all periods.
    default String get(FieldKey field) {
        return cells().get(field);
    }

    /// The text of a field in one reporting period.
    default String get(FieldKey field, ReportPeriod period) {
        return cells().get(field, period);
    }
}
