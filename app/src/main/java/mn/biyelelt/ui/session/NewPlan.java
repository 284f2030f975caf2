package mn.biyelelt.ui.session;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormSection;
import mn.biyelelt.domain.form.SignatureBlock;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;

/// Starts a plan from a form: its sections with one empty row each, its signature blocks, the office's texts.
public final class NewPlan {

    private final Supplier<UUID> identities;

    /// @param identities gives each element its identity
    public NewPlan(Supplier<UUID> identities) {
        this.identities = identities;
    }

    /// An empty plan for a year.
    public Plan of(Form form, int year, Office office) {
        List<Section> sections = form.sections().stream().filter(section -> !section.optional())
                .map(section -> new Section(id(), section.key(), Cells.EMPTY, List.of(row(section)))).toList();
        List<Signature> signatures = Stream
                .concat(form.approvals().blocks().stream(), form.signatures().blocks().stream())
                .map(SignatureBlock::key).map(key -> new Signature(id(), Cells.of(Fields.BLOCK, key))).toList();
        var cells = Cells.builder().put(Fields.OFFICE_NAME, office.name()).put(Fields.OFFICE_KIND, office.kind())
                .put(Fields.OFFICE_AIMAG, office.aimag()).put(Fields.OFFICE_SOUM, office.soum()).build();
        return new Plan(new PlanId(identities.get()), form.id(), year, cells, sections, signatures);
    }

    private Row row(FormSection section) {
        boolean numbered = section.table().columns().stream().flatMap(column -> column.contents().stream())
                .anyMatch(content -> content.field().text(_ -> "").equals(Fields.NUMBER.name()));
        return new Activity(id(), numbered ? Cells.of(Fields.NUMBER, "1") : Cells.EMPTY,
                List.of(new Indicator(id(), Cells.EMPTY)));
    }

    private ElementId id() {
        return new ElementId(identities.get());
    }
}
