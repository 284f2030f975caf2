package mn.biyelelt.report.compose;

import java.util.EnumMap;
import java.util.Map;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Content;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;

/// A field that a column shows, looked up once for the whole table.
final class ShownField {

    private final Content content;
    private final FieldKey key;
    private final Map<Level, CellKey> cells = new EnumMap<>(Level.class);
    private final boolean ofPlanYear;

    ShownField(Content content, Paper paper) {
        this.content = content;
        this.key = new FieldKey(paper.fieldName(content.field()));
        this.ofPlanYear = key.equals(Fields.targetOf(paper.plan().year()));
        for (Level level : Level.values()) {
            paper.cell(level, key).ifPresent(cell -> cells.put(level, cell));
        }
    }

    Content content() {
        return content;
    }

    FieldKey key() {
        return key;
    }

    /// What was typed; empty if the element has no such field, or one for each period and the paper is about none.
    String text(Element element) {
        CellKey cell = cells.get(element.level());
        String typed = cell == null ? "" : element.cells().get(cell);
        boolean plainTarget = typed.isEmpty() && ofPlanYear && element.level() == Level.INDICATOR;
        return plainTarget ? element.get(Fields.TARGET) : typed;
    }
}
