package mn.biyelelt.domain.form;

import java.util.OptionalInt;

/// A step of the scale that implementation is rated on.
///
/// @param percent      empty for rows that are not due
/// @param counted      whether it counts in the mean
/// @param colour       `green`, `yellow`, `red` or `grey`
/// @param abbreviation short form for tables; empty for none
public record ScaleStep(OptionalInt percent, Names words, String abbreviation, String colour, boolean counted) {}
