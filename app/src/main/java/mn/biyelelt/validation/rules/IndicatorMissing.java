package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// An activity has no indicator line although the form has columns for one.
final class IndicatorMissing implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        boolean wanted = row.shows(Fields.INDICATOR_NAME) || row.shows(Fields.TARGET);
        if (row.isActivity() && wanted && row.lines().isEmpty()) {
            out.at(row.text().target()).as("lines").say("number", row.bareNumber());
        }
    }
}
