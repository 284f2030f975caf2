package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// The source of money is not the plan's, or is blank where the plan names one; a plan's own blank is told as well.
final class FundingChanged implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        if (!row.isActivity() || !row.shows(Fields.FUNDING)) {
            return;
        }
        String own = row.funding().text().strip();
        String planned = row.counterpart().map(other -> other.get(Fields.FUNDING).strip()).orElse("");
        if (row.scope().paper().report() && !planned.isEmpty() && !Same.text(planned, own)) {
            out.at(row.funding().target()).fixedBy(row.funding().replacedBy(planned))
                    .say("planned", planned, "reported", own.isEmpty() ? "–" : own);
        } else if (own.isEmpty()) {
            out.at(row.funding().target()).as("blank").say();
        }
    }
}
