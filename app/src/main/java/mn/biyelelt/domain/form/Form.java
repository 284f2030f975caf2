package mn.biyelelt.domain.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;

/// All that a form file says about a paper. Immutable; the reader has checked that it is complete and fits together.
///
/// @param id         lower-case letters, digits and hyphens
/// @param version    of the form, counted from 1
/// @param reportedIn id of the form that a plan in this form is reported in; empty for the first report form there is
/// @param styles     complete
/// @param annexLines unless the plan has its own
/// @param cover      blocks of a cover page; none for no cover page
/// @param titleLines unless the plan has its own
/// @param approvals  blocks above the title
/// @param preamble   lines under the title unless the plan has its own
/// @param boldLabels words at the start of a line that print bold
/// @param signatures blocks at the end
/// @param ornament   last line of the paper; empty for none
/// @param scale      the steps of the evaluation scale, best first
/// @param percents   how it reckons the percents it proposes
/// @param locked     fields a report must not change, by level
/// @param fields     fields the form declares for itself
/// @param periods    how it speaks of reporting periods; complete
public record Form(String id, int version, FormKind kind, Names name, String reportedIn, Page page,
        Map<PaperStyle, TypeRule> styles, List<Template> annexLines, List<CoverBlock> cover, List<Template> titleLines,
        SignatureLayout approvals,
        List<Template> preamble, List<String> boldLabels, List<FormSection> sections, SignatureLayout signatures,
        String ornament, List<ScaleStep> scale, PercentRule percents, Map<Level, Set<FieldKey>> locked,
        List<OwnField> fields,
        Map<Span, PeriodWords> periods) {

    public Form {
        styles = Map.copyOf(styles);
        annexLines = List.copyOf(annexLines);
        cover = List.copyOf(cover);
        titleLines = List.copyOf(titleLines);
        preamble = List.copyOf(preamble);
        boldLabels = List.copyOf(boldLabels);
        sections = List.copyOf(sections);
        scale = List.copyOf(scale);
        locked = Map.copyOf(locked);
        fields = List.copyOf(fields);
        periods = Map.copyOf(periods);
    }

    /// How the form speaks of periods of that length.
    public PeriodWords words(Span span) {
        return Objects.requireNonNull(periods.get(span));
    }

    /// The section of that key, if the form has it.
    public Optional<FormSection> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /// The field of that name at that level: built in, or the form's own.
    public Optional<Field> field(Level level, FieldKey key) {
        return ownField(level, key).map(OwnField::field).or(() -> Fields.find(level, key));
    }

    /// The field of that name at that level that the form declares for itself.
    public Optional<OwnField> ownField(Level level, FieldKey key) {
        return fields.stream().filter(own -> own.field().level() == level && own.field().key().equals(key))
                .findFirst();
    }

    /// Whether a report in this form must not change that field.
    public boolean locks(Level level, FieldKey key) {
        return kind == FormKind.REPORT && locked.getOrDefault(level, Set.of()).contains(key);
    }

    /// The period a paper in this form is about: the named one, otherwise the plan's year for a report and none for a plan.
    public Optional<ReportPeriod> period(Plan plan, Optional<ReportPeriod> named) {
        return named.or(() -> kind == FormKind.REPORT
                ? Optional.of(ReportPeriod.yearOf(plan.year()))
                : Optional.empty());
    }

    /// Where a signature keeps the date of a paper in this form: the paper that the plan was made as has one date, each report
    /// of another period its own. A plan with nothing but that one date was made as the paper of whatever period it is asked for.
    public CellKey dateOfSigning(Plan plan, Optional<ReportPeriod> named) {
        Optional<ReportPeriod> period = period(plan, named);
        boolean usual = plan.form().equals(id)
                && (period.equals(period(plan, Optional.empty())) || hasOneDateOnly(plan));
        return period.filter(_ -> !usual).map(its -> CellKey.of(Fields.REPORT_SIGNED_ON, its))
                .orElseGet(() -> CellKey.of(Fields.SIGNED_ON));
    }

    private static boolean hasOneDateOnly(Plan plan) {
        return plan.signatures().stream().anyMatch(signature -> !signature.get(Fields.SIGNED_ON).isBlank())
                && plan.signatures().stream().allMatch(signature -> signature.cells().periods().isEmpty());
    }
}
