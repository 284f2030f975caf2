package mn.biyelelt.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.numbering.Numbering;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Which rows' numbers were fixed by hand; remembered for a section until a row comes, goes, moves or gets another number. Most edits
/// do none of that, and counting through a section is as long as it.
final class FixedNumbers {

    private record Known(List<Row> rows, Set<ElementId> fixed) {}

    private final Map<ElementId, Known> known = new HashMap<>();

    Set<ElementId> of(Section section) {
        Known last = known.get(section.id());
        Set<ElementId> fixed = last != null && countAlike(last.rows(), section.rows())
                ? last.fixed()
                : Numbering.fixed(section);
        known.put(section.id(), new Known(section.rows(), fixed));
        return fixed;
    }

    private static boolean countAlike(List<Row> rows, List<Row> others) {
        if (rows.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row other = others.get(i);
            if (row != other && !(row.id().equals(other.id()) && countAlike(row, other))) {
                return false;
            }
        }
        return true;
    }

    private static boolean countAlike(Row row, Row other) {
        boolean kind = row instanceof Group group && other instanceof Group same
                ? group.depth() == same.depth()
                : row instanceof Activity && other instanceof Activity;
        return kind && row.get(Fields.NUMBER).equals(other.get(Fields.NUMBER));
    }
}
