package mn.biyelelt.ui.shell;

import java.util.Locale;
import java.util.Optional;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.edit.EditStep;
import mn.biyelelt.ui.rowform.RowFields;
import mn.biyelelt.ui.text.Words;

/// What undo and redo are called for a step: `Хүрсэн түвшинг буцаах`, `3 мөр устгаснаа буцаах`.
final class StepNames {

    private final Words words;
    private final RowFields fields;

    StepNames(Words words, RowFields fields) {
        this.words = words;
        this.fields = fields;
    }

    /// The step as what is taken back or done again.
    String of(EditStep step, Plan plan) {
        return switch (step.deed()) {
            case TEXT -> text(step.change(), plan);
            case NUMBER -> words.get("grid.step.number");
            case ADD_ROW -> words.get("grid.step.addRow");
            case ADD_GROUP -> words.get("grid.step.addGroup");
            case ADD_LINE -> words.get("grid.step.addLine");
            case REMOVE_ROWS -> words.get("grid.step.removeRows", "count", step.count());
            case REMOVE_LINE -> words.get("grid.step.removeLine");
            case MOVE_ROWS -> words.get("grid.step.moveRows", "count", step.count());
            case DUPLICATE_ROWS -> words.get("grid.step.duplicateRows", "count", step.count());
            case SET_DEPTH -> words.get("grid.step.setDepth");
            case CLEAR -> words.get("grid.step.clear", "count", step.count());
            case CUT -> words.get("grid.step.cut", "count", step.count());
            case PASTE -> words.get("grid.step.paste");
            case FILL_DOWN -> words.get("grid.step.fillDown", "count", step.count());
            case REPLACE -> words.get("grid.step.replace", "count", step.count());
            case CARRY_OVER -> words.get("grid.step.carryOver", "count", step.count());
            case AMEND -> words.get("grid.step.amend");
            case ACCEPT_FINDING -> words.get("grid.step.acceptFinding");
            case CORRECT_READING -> words.get("grid.step.correctReading");
            case MARK_FINAL -> words.get("grid.step.markFinal");
            case RENAME -> words.get("grid.step.rename", "count", step.count());
            case BEGIN_PLAN -> words.get("grid.step.beginPlan");
            case NEXT_YEAR -> words.get("grid.step.nextYear");
            case OTHER -> words.get("grid.step.other");
        };
    }

    private String text(Change change, Plan plan) {
        if (!(change instanceof SetText text)) {
            return words.get("grid.step.other");
        }
        if (text.cell().field().equals(Fields.COMMENT) || text.cell().field().equals(Fields.FOLLOW_UP)) {
            return words.get("grid.step.notes");
        }
        Optional<Level> level = text.element().equals(plan.id().element())
                ? Optional.of(Level.PLAN)
                : PlanTree.find(plan, text.element()).map(element -> element.level());
        return level.flatMap(known -> fields.of(known).stream().filter(field -> field.key().equals(text.cell().field()))
                .findFirst()).map(this::name).orElseGet(() -> words.get("grid.step.other"));
    }

    /// Fields that a table shows have a name in the right case; others stand in quotes before a word that has it.
    private String name(Field field) {
        return switch (field.level() + " " + field.key().name()) {
            case "GROUP text" -> words.get("grid.step.group");
            case "ACTIVITY text" -> words.get("grid.step.activity");
            case "ACTIVITY basis" -> words.get("grid.step.basis");
            case "ACTIVITY funding" -> words.get("grid.step.funding");
            case "ACTIVITY period", "INDICATOR period" -> words.get("grid.step.period");
            case "ACTIVITY responsible", "INDICATOR responsible" -> words.get("grid.step.responsible");
            case "ACTIVITY percent", "INDICATOR percent" -> words.get("grid.step.percent");
            case "INDICATOR name" -> words.get("grid.step.indicator");
            case "INDICATOR baseline" -> words.get("grid.step.baseline");
            case "INDICATOR target" -> words.get("grid.step.target");
            case "INDICATOR achieved" -> words.get("grid.step.achieved");
            case "INDICATOR explanation" -> words.get("grid.step.explanation");
            default -> words.get("grid.step.field", "field", fields.label(field).toLowerCase(Locale.ROOT));
        };
    }
}
