package mn.biyelelt.ui.table;

import mn.biyelelt.validation.Severity;

/// The quiet sign in the corner of a cell that something was found in; each severity has a shape of its own.
///
/// @param severity of the heaviest that is open, or of all where none is
/// @param accepted whether all that was found may stand; the sign is hollow then
/// @param words    what was found, one sentence a line
public record CellMark(Severity severity, boolean accepted, String words) {}
