package mn.biyelelt.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;

/// The cells of one element as rules see them: those without a period and those of the period under check.
public final class ElementView {

    private final Setting setting;
    private final ElementId id;
    private final Level level;
    private final Cells cells;
    private final Map<CellKey, CellText> read = new HashMap<>();

    ElementView(Setting setting, ElementId id, Level level, Cells cells) {
        this.setting = setting;
        this.id = id;
        this.level = level;
        this.cells = cells;
    }

    /// The cell of a field that has one text for all periods.
    public CellText cell(FieldKey field) {
        return cell(CellKey.of(field));
    }

    /// The cell of a reported field in the period under check; without a period, an empty one.
    public CellText reported(FieldKey field) {
        return cell(new CellKey(field, setting.period()));
    }

    /// All cells that hold text.
    List<CellText> all() {
        return cells.texts().keySet().stream()
                .filter(key -> key.period().isEmpty() || key.period().equals(setting.period()))
                .map(this::cell)
                .toList();
    }

    private CellText cell(CellKey key) {
        return read.computeIfAbsent(key, each -> new CellText(setting, id, level, each, cells.get(each)));
    }
}
