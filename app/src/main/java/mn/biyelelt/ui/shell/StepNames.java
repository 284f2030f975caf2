package mn.biyelelt.ui.shell;

import java.util.Locale;
import java.util.Optional;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Field;
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
            case NUMBER -> words.get("table.step.number");
            case ADD_ROW -> words.get("table.step.addRow");
            case ADD_GROUP -> words.get("table.step.addGroup");
            case ADD_LINE -> words.get("table.step.addLine");
            case REMOVE_ROWS -> words.get("table.step.removeRows", "count", step.count());
            case REMOVE_LINE -> words.get("table.step.removeLine");
            case MOVE_ROWS -> words.get("table.step.moveRows", "count", step.count());
            case DUPLICATE_ROWS -> words.get("table.step.duplicateRows", "count", step.count());
            case SET_DEPTH -> words.get("table.step.setDepth");
            case CLEAR -> words.get("table.step.clear", "count", step.count());
            case CUT -> words.get("table.step.cut", "count", step.count());
            case PASTE -> words.get("table.step.paste");
            case FILL_DOWN -> words.get("table.step.fillDown", "count", step.count());
            case REPLACE -> words.get("table.step.replace", "count", step.count());
            case CARRY_OVER -> words.get("table.step.carryOver", "count", step.count());
            case AMEND -> words.get("table.step.amend");
            case OTHER -> words.get("table.step.other");
        };
    }

    private String text(Change change, Plan plan) {
        if (!(change instanceof SetText text)) {
            return words.get("table.step.other");
        }
        Optional<Level> level = text.element().equals(plan.id().element())
                ? Optional.of(Level.PLAN)
                : PlanTree.find(plan, text.element()).map(element -> element.level());
        return level.flatMap(known -> fields.of(known).stream().filter(field -> field.key().equals(text.cell().field()))
                .findFirst()).map(this::name).orElseGet(() -> words.get("table.step.other"));
    }

    /// Fields that a table shows have a name in the right case; others stand in quotes before a word that has it.
    private String name(Field field) {
        return switch (field.level() + " " + field.key().name()) {
            case "GROUP text" -> words.get("table.step.group");
            case "ACTIVITY text" -> words.get("table.step.activity");
            case "ACTIVITY basis" -> words.get("table.step.basis");
            case "ACTIVITY funding" -> words.get("table.step.funding");
            case "ACTIVITY period", "INDICATOR period" -> words.get("table.step.period");
            case "ACTIVITY responsible", "INDICATOR responsible" -> words.get("table.step.responsible");
            case "ACTIVITY percent", "INDICATOR percent" -> words.get("table.step.percent");
            case "INDICATOR name" -> words.get("table.step.indicator");
            case "INDICATOR baseline" -> words.get("table.step.baseline");
            case "INDICATOR target" -> words.get("table.step.target");
            case "INDICATOR achieved" -> words.get("table.step.achieved");
            case "INDICATOR explanation" -> words.get("table.step.explanation");
            default -> words.get("table.step.field", "field", fields.label(field).toLowerCase(Locale.ROOT));
        };
    }
}
