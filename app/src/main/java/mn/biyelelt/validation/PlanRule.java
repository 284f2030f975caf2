package mn.biyelelt.validation;

/// A rule about titles, sections and signatures. Asked after every change, so it must be quick and leave rows alone.
public non-sealed interface PlanRule extends Rule {

    /// Looks at a plan.
    void examine(PlanView plan, Sink out);
}
