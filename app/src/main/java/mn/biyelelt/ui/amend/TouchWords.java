package mn.biyelelt.ui.amend;

import java.util.Optional;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTouch;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.ui.rowform.RowFields;
import mn.biyelelt.ui.text.Words;

/// Says in a few words what was done to the plan.
public final class TouchWords {

    private final Words words;
    private final RowFields fields;

    public TouchWords(Words words, RowFields fields) {
        this.words = words;
        this.fields = fields;
    }

    /// Such as `Хүрэх түвшин` for a text, or that a row was added.
    public String what(PlanTouch touch, Plan plan) {
        return switch (touch.kind()) {
            case TEXT -> touch.field().map(key -> {
                Level level = PlanTree.find(plan, touch.element()).map(Element::level).orElse(Level.INDICATOR);
                return field(level, key.name()).map(fields::label).orElse(key.name());
            }).orElse("");
            case ADDED -> words.get("ui.amend.added");
            case REMOVED -> words.get("ui.amend.removed");
            case MOVED -> words.get("ui.amend.moved");
        };
    }

    private Optional<Field> field(Level level, String name) {
        return fields.of(level).stream().filter(field -> field.key().name().equals(name)).findFirst()
                .or(() -> Fields.builtIn().stream().filter(field -> field.key().name().equals(name)).findFirst());
    }
}
