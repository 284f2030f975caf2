package mn.biyelelt.validation;

/// How a finding stands with the people who read it.
public sealed interface Standing {

    /// Nobody said anything to it.
    record Open() implements Standing {}

    /// It may stand: somebody gave a reason, and what was read is still the same.
    record Accepted(Acceptance acceptance) implements Standing {}

    /// It was accepted, but what was read has changed since; it counts as open.
    record Lapsed(Acceptance acceptance) implements Standing {}

    /// Whether it still wants attention.
    default boolean open() {
        return !(this instanceof Accepted);
    }
}
