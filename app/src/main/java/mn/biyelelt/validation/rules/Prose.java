package mn.biyelelt.validation.rules;

import java.util.Set;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.CellText;

/// Which cells can hold amounts.
final class Prose {

    private static final Set<FieldKey> FIELDS = Set.of(Fields.ITEM_TEXT, Fields.INDICATOR_NAME, Fields.BASELINE,
            Fields.TARGET,
            Fields.ACHIEVED, Fields.EXPLANATION);

    private Prose() {
    }

    /// Whether a cell is of that kind and has a digit in it.
    static boolean worthReading(CellText cell) {
        return cell.digits() && FIELDS.contains(cell.field());
    }
}
