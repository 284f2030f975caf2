package mn.biyelelt.validation;

/// A rule about titles, sections and signatures. It may look at whether a
/// section has rows, but must leave the rows alone: an edit of a row does not have it asked again.
public non-sealed interface PlanRule extends Rule {

    /// Looks at a plan.
    void examine(PlanView plan, Sink out);
}
