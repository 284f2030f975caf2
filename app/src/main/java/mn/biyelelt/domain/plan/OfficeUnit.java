package mn.biyelelt.domain.plan;

/// An office or a unit of one that is responsible for measures.
///
/// @param name      as it is printed
/// @param shortName its abbreviation; empty for none
public record OfficeUnit(ElementId id, String name, String shortName) {}
