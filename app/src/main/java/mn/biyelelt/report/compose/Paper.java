package mn.biyelelt.report.compose;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.Template;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;

/// What a paper is about: the plan, the form and the reporting period, and what places and fields say in them.
record Paper(Plan plan, Form form, Optional<ReportPeriod> period) {

    /// Whether the plan was made in this form, so that its own words for titles and headings hold.
    boolean isOwnForm() {
        return plan.form().equals(form.id());
    }

    /// The year the paper speaks of.
    int year() {
        return period.map(ReportPeriod::year).orElse(plan.year());
    }

    /// A template filled for this paper.
    String text(Template template) {
        return template.text(this::place);
    }

    /// Templates filled for this paper; those without any text are left out.
    List<String> lines(List<Template> templates) {
        return templates.stream().map(this::text).filter(line -> !line.isBlank()).toList();
    }

    /// Where an element of that level holds a field: in the paper's period if there is one text a period. Empty if it has no
    /// such field, or has one a period and the paper is about none.
    Optional<CellKey> cell(Level level, FieldKey key) {
        return form.field(level, key).flatMap(field -> field.perPeriod()
                ? period.map(it -> CellKey.of(key, it))
                : Optional.of(CellKey.of(key)));
    }

    /// Where a signature keeps the date of this paper.
    CellKey dateOfSigning() {
        return form.dateOfSigning(plan, period);
    }

    /// The name of a field, with the year that the form writes into it.
    String fieldName(Template name) {
        return words(name);
    }

    /// What stands in a place of a title, heading or label.
    String place(String name) {
        return switch (name) {
            case "office" -> plan.get(Fields.OFFICE_NAME);
            case "aimag" -> plan.get(Fields.OFFICE_AIMAG);
            case "soum" -> plan.get(Fields.OFFICE_SOUM);
            case "officer" -> plan.get(Fields.OFFICER_NAME);
            case "officerPosition" -> plan.get(Fields.OFFICER_POSITION);
            case "year" -> Integer.toString(year());
            case "period" -> period.map(it -> words(form.words(it.span()).genitive())).orElse("");
            case "part" -> period.filter(it -> it.span() != Span.YEAR)
                    .map(it -> words(form.words(it.span()).genitive())).orElse("");
            case "periodEnd" -> period.map(it -> words(form.words(it.span()).end())).orElse("");
            default -> cell(Level.PLAN, new FieldKey(name)).map(plan.cells()::get).orElse("");
        };
    }

    private String words(Template template) {
        return template.text(place -> place.equals("year") ? Integer.toString(year()) : "");
    }
}
