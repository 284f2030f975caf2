package mn.biyelelt.ui.search;

import java.util.Set;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.validation.Severity;

/// What rows must be like to be shown: one of each set that is not empty.
///
/// @param responsible units or persons, as they stand in a line of the cell
/// @param quarters    1 to 4
/// @param findings    of which some stands open in the row
/// @param notes       that a person made about the row
/// @param text        that stands somewhere in the row; empty for any
public record RowCriteria(Set<String> responsible, Set<Integer> quarters, Set<RowStatus> statuses,
        Set<Severity> findings, Set<RowNote> notes, String text) {

    /// Every row.
    public static final RowCriteria NONE = new RowCriteria(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
            "");

    public RowCriteria {
        responsible = Set.copyOf(responsible);
        quarters = Set.copyOf(quarters);
        statuses = Set.copyOf(statuses);
        findings = Set.copyOf(findings);
        notes = Set.copyOf(notes);
    }

    /// With other responsible ones.
    public RowCriteria withResponsible(Set<String> changed) {
        return new RowCriteria(changed, quarters, statuses, findings, notes, text);
    }

    /// With other quarters.
    public RowCriteria withQuarters(Set<Integer> changed) {
        return new RowCriteria(responsible, changed, statuses, findings, notes, text);
    }

    /// With other statuses.
    public RowCriteria withStatuses(Set<RowStatus> changed) {
        return new RowCriteria(responsible, quarters, changed, findings, notes, text);
    }

    /// With other findings.
    public RowCriteria withFindings(Set<Severity> changed) {
        return new RowCriteria(responsible, quarters, statuses, changed, notes, text);
    }

    /// With other notes.
    public RowCriteria withNotes(Set<RowNote> changed) {
        return new RowCriteria(responsible, quarters, statuses, findings, changed, text);
    }

    /// With another text.
    public RowCriteria withText(String changed) {
        return new RowCriteria(responsible, quarters, statuses, findings, notes, changed);
    }
}
