package mn.biyelelt.ui.session;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Rows that nobody has typed into: they have a number at most, which comes by itself.
public final class FreshRows {

    private FreshRows() {
    }

    /// Whether nothing was typed into any row of a plan.
    public static boolean areAll(Plan plan) {
        return plan.sections().stream().flatMap(section -> section.rows().stream()).allMatch(FreshRows::isFresh);
    }

    /// The fresh rows at the end of a section: those to be typed into next.
    public static List<Row> endOf(Section section) {
        var end = new ArrayList<Row>();
        for (Row row : section.rows().reversed()) {
            if (!isFresh(row)) {
                return end;
            }
            end.add(row);
        }
        return end;
    }

    /// Whether nothing was typed into a row.
    public static boolean isFresh(Row row) {
        return isFresh((Element) row)
                && !(row instanceof Activity activity && !activity.indicators().stream().allMatch(FreshRows::isFresh));
    }

    private static boolean isFresh(Element element) {
        return element.cells().texts().entrySet().stream()
                .allMatch(cell -> cell.getKey().field().equals(Fields.NUMBER) || cell.getValue().isBlank());
    }
}
