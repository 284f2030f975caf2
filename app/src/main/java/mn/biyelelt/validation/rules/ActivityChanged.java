package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// The text of an activity in the report is not the plan's.
final class ActivityChanged implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.COMPARED);
    }

    @Override
    public void examine(RowView row, Sink out) {
        String planned = row.counterpart().map(other -> other.get(Fields.ITEM_TEXT)).orElse("");
        if (row.scope().paper().report() && !planned.isBlank() && !Same.text(planned, row.text().text())) {
            if (row.text().blank()) {
                out.at(row.text().target()).as("lost").fixedBy(row.text().replacedBy(planned)).say("planned",
                        Excerpt.of(planned));
                return;
            }
            out.at(row.text().target()).fixedBy(row.text().replacedBy(planned))
                    .say("planned", Excerpt.ofDifference(planned, row.text().text()), "reported",
                            Excerpt.ofDifference(row.text().text(), planned));
        }
    }
}
