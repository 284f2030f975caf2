package mn.biyelelt.domain.change;

import java.util.Optional;
import mn.biyelelt.domain.change.ChangeRejected.Reason;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;

/// Sets one text of an element, or of the plan itself if `element` is [mn.biyelelt.domain.plan.PlanId#element()].
///
/// @param text exactly what was typed; empty to clear
public record SetText(ElementId element, CellKey cell, String text) implements Change {

    @Override
    public Plan apply(Plan plan) {
        if (element.equals(plan.id().element())) {
            requireFit(Level.PLAN);
            return plan.withCells(plan.cells().with(cell, text));
        }
        var found = Elements.required(plan, element);
        requireFit(found.level());
        return PlanTree.replace(plan, found.withCells(found.cells().with(cell, text)));
    }

    @Override
    public Change inverse(Plan before) {
        return new SetText(element, cell, cells(before).get(cell));
    }

    private void requireFit(Level level) {
        Optional<Field> field = Fields.find(level, cell.field());
        if (field.filter(found -> found.perPeriod() != cell.period().isPresent()).isPresent()) {
            throw new ChangeRejected(Reason.NO_SUCH_CELL, element);
        }
        if (field.filter(found -> found.type() == FieldType.FLAG).isPresent() && !text.isEmpty()
                && !text.equals("true")) {
            throw new ChangeRejected(Reason.UNFIT_TEXT, element);
        }
    }

    private Cells cells(Plan plan) {
        return element.equals(plan.id().element()) ? plan.cells() : Elements.required(plan, element).cells();
    }
}
