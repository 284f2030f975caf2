package mn.biyelelt.domain.plan;

/// Where an element stands: in which parent and at which index among its siblings of the same kind.
///
/// The parent of sections and signatures is the plan ([PlanId#element()]), of rows a section, of indicators an activity.
public record Place(ElementId parent, int index) {}
