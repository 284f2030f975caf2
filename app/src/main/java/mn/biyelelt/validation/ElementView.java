package mn.biyelelt.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.reading.ConfirmedReading;

/// The cells of one element as rules see them: those without a period and those of the period under check.
public final class ElementView {

    private final Setting setting;
    private final ElementId id;
    private final Level level;
    private final Cells cells;
    private final Map<FieldKey, CellText> plain = new HashMap<>();
    private final Map<FieldKey, CellText> reported = new HashMap<>();

    ElementView(Setting setting, ElementId id, Level level, Cells cells) {
        this.setting = setting;
        this.id = id;
        this.level = level;
        this.cells = cells;
    }

    /// The cell of a field that has one text for all periods.
    public CellText cell(FieldKey field) {
        CellText found = plain.get(field);
        if (found == null) {
            found = text(CellKey.of(field));
            plain.put(field, found);
        }
        return found;
    }

    /// The cell of a reported field in the period under check; without a period, an empty one.
    public CellText reported(FieldKey field) {
        CellText found = reported.get(field);
        if (found == null) {
            found = text(new CellKey(field, setting.period()));
            reported.put(field, found);
        }
        return found;
    }

    /// All cells that hold text.
    List<CellText> all() {
        return cells.texts().keySet().stream()
                .filter(key -> !Fields.isRemark(key.field()) && !ConfirmedReading.isField(key.field()))
                .filter(key -> key.period().isEmpty() || key.period().equals(setting.period()))
                .map(key -> key.period().isEmpty() ? cell(key.field()) : reported(key.field()))
                .toList();
    }

    private CellText text(CellKey key) {
        return new CellText(setting, id, level, key, cells);
    }
}
