package mn.biyelelt.validation;

import java.time.Instant;
import java.util.Optional;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;

/// A line of the check list: what was found, where, and whether somebody let it stand.
///
/// @param section the section it stands in; empty for the plan's own texts and signatures
/// @param row     the group or activity it stands in; empty for the plan, a section or a signature
public record Entry(Finding finding, Standing standing, Optional<ElementId> section, Optional<ElementId> row) {

    /// The indicator line it speaks of, if it is about a line and not about the row as a whole.
    public Optional<ElementId> line() {
        ElementId element = finding.target().element();
        return row.isPresent() && !row.get().equals(element) ? Optional.of(element) : Optional.empty();
    }

    /// What puts it right, where that is safe.
    public Optional<Change> fix() {
        return finding.fix();
    }

    /// The change that lets it stand for a reason.
    ///
    /// @param plan the snapshot it was found in
    /// @throws IllegalArgumentException if no reason or no name is given
    public Change accept(Plan plan, String reason, String by, Instant at) {
        return Acceptance.of(finding, plan, reason, by, at).keptFor(finding);
    }

    /// The change that takes back what was accepted.
    public Change withdraw() {
        return Acceptance.takenBack(finding);
    }

    /// Whether it still wants attention and is of that weight.
    public boolean open(Severity severity) {
        return standing.open() && finding.severity() == severity;
    }
}
