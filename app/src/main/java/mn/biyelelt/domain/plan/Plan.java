package mn.biyelelt.domain.plan;

import java.util.List;
import mn.biyelelt.domain.field.FieldKey;

/// A year's plan with what was reported on it. Immutable; text is kept to the letter.
///
/// @param form  id of the form it was made in
/// @param year  the plan year, four digits
/// @param cells title lines, annex lines, preamble, office and officer
public record Plan(PlanId id, String form, int year, Cells cells, List<Section> sections, List<Signature> signatures) {

    public Plan {
        sections = List.copyOf(sections);
        signatures = List.copyOf(signatures);
    }

    /// An empty plan in a form.
    public static Plan empty(PlanId id, String form, int year) {
        return new Plan(id, form, year, Cells.EMPTY, List.of(), List.of());
    }

    /// The text of one of the plan's own fields.
    public String get(FieldKey field) {
        return cells.get(field);
    }

    /// The same plan in another form and year.
    public Plan withHeader(String changedForm, int changedYear) {
        return new Plan(id, changedForm, changedYear, cells, sections, signatures);
    }

    /// The same plan with other texts of its own.
    public Plan withCells(Cells changed) {
        return new Plan(id, form, year, changed, sections, signatures);
    }

    /// The same plan with other sections.
    public Plan withSections(List<Section> changed) {
        return new Plan(id, form, year, cells, changed, signatures);
    }

    /// The same plan with other signatures.
    public Plan withSignatures(List<Signature> changed) {
        return new Plan(id, form, year, cells, sections, changed);
    }
}
