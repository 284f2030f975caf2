package mn.biyelelt.validation;

/// One rule of the check list. Stateless; what it looks at decides how often it is asked again.
///
/// A rule says nothing rather than something doubtful: a wrong alarm teaches people to ignore the list.
public sealed interface Rule permits CellRule, RowRule, FactRule, PlanRule {}
