package mn.biyelelt.validation;

import java.util.List;
import java.util.function.Consumer;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;

/// A plan's own texts, section headings and signatures as rules see them.
public final class PlanView {

    private final Setting setting;
    private final Plan plan;
    private final ElementView cells;

    PlanView(Setting setting, Plan plan) {
        this.setting = setting;
        this.plan = plan;
        this.cells = new ElementView(setting.rows(), new CellText.Holder(plan.id().element(), Level.PLAN, -1),
                plan.cells());
    }

    /// What is the same for the whole check.
    public Setting setting() {
        return setting;
    }

    /// The plan itself.
    public Plan plan() {
        return plan;
    }

    /// One of the plan's own cells.
    public CellText cell(FieldKey field) {
        return cells.cell(field);
    }

    /// A cell of a section's own.
    public CellText cell(Section section, FieldKey field) {
        return view(section).cell(field);
    }

    /// A cell of a signature.
    public CellText cell(Signature signature, FieldKey field) {
        return view(signature).cell(field);
    }

    /// The signatures that the paper under check prints: a report is not signed by those who approved its plan.
    public List<Signature> signatures() {
        Paper paper = setting.paper();
        return plan.signatures().stream().filter(signature -> {
            String block = signature.get(Fields.BLOCK);
            return block.isBlank() || paper.blocks().isEmpty() || paper.block(block).isPresent();
        }).toList();
    }

    /// The date of the paper under check in a signature.
    public CellText signedOn(Signature signature) {
        CellKey cell = setting.signedOn().apply(plan);
        return cell.period().isPresent()
                ? view(signature).reported(cell.field())
                : view(signature).cell(cell.field());
    }

    void forEach(Consumer<CellText> action) {
        cells.forEach(action);
        plan.sections().forEach(section -> view(section).forEach(action));
        plan.signatures().forEach(signature -> view(signature).forEach(action));
    }

    private ElementView view(Section section) {
        return new ElementView(setting.rows(), section);
    }

    private ElementView view(Signature signature) {
        return new ElementView(setting.rows(), signature);
    }
}
