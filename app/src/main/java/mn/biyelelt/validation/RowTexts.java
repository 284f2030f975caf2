package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;

/// The texts of a row and of its lines as rules see them, those at hand that most rules ask for.
///
/// @param bareNumber the number without blanks and closing marks
record RowTexts(ElementView cells, List<LineView> lines, CellText number, CellText text, CellText due, CellText percent,
        String bareNumber) {

    static RowTexts of(Scope scope, Row row) {
        var cells = new ElementView(scope, row);
        CellText number = cells.cell(Fields.NUMBER);
        return new RowTexts(cells, row instanceof Activity activity ? lines(scope, activity) : List.of(), number,
                cells.cell(Fields.ITEM_TEXT), cells.cell(Fields.DUE), cells.reported(Fields.ACHIEVED_PERCENT),
                RowView.bareNumber(number.text()));
    }

    private static List<LineView> lines(Scope scope, Activity activity) {
        var lines = new ArrayList<LineView>(activity.indicators().size());
        for (Indicator line : activity.indicators()) {
            lines.add(new LineView(scope, line, lines.size()));
        }
        return List.copyOf(lines);
    }
}
