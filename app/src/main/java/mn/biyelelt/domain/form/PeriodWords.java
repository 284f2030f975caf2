package mn.biyelelt.domain.form;

/// How a form speaks of a reporting period.
///
/// @param genitive before a noun: what the place `period` prints
/// @param end      as a heading: what the place `periodEnd` prints
public record PeriodWords(Template genitive, Template end) {}
