package mn.biyelelt.domain.plan;

/// A person of the directory: signs, is responsible, reports.
///
/// @param name     initial and given name, `Б.Тод`
/// @param position as it is printed, in normal case; may have several lines
/// @param status   the line under the position, such as what the person governs; empty for none
/// @param acting   holds the position in an acting capacity
public record Person(ElementId id, String name, String position, String status, boolean acting) {}
