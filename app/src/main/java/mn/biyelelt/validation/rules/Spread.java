package mn.biyelelt.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;

/// Results of several indicators that were all written into the first line's cell.
final class Spread {

    private Spread() {
    }

    /// The rate that belongs to each line, in order; empty unless there are as many rates as lines and the other lines' cells
    /// are empty.
    static Map<LineView, Value> of(RowView row) {
        List<LineView> lines = row.lines();
        if (lines.size() < 2 || !othersBlank(lines)) {
            return Map.of();
        }
        List<Value> rates = lines.getFirst().achieved().levels(Unit.PERCENT);
        var values = new HashMap<LineView, Value>();
        for (int i = 0; rates.size() == lines.size() && i < lines.size(); i++) {
            values.put(lines.get(i), rates.get(i));
        }
        return values;
    }

    private static boolean othersBlank(List<LineView> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).achieved().blank()) {
                return false;
            }
        }
        return true;
    }
}
