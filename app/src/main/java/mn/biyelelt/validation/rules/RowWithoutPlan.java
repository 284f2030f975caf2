package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// A row of the report has no row in the plan.
final class RowWithoutPlan implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        if (row.scope().paper().report() && row.compared() && row.isActivity() && row.counterpart().isEmpty()) {
            out.at(row.text().target()).as("report").say("number", row.bareNumber(), "text",
                    Excerpt.of(row.text().text()));
        }
    }
}
