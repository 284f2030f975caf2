package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// The target in the report is not the plan's.
final class TargetChanged implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.COMPARED);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            String planned = PlanLine.of(row, line).map(other -> other.get(Fields.TARGET)).orElse("");
            if (!planned.isBlank() && !Same.text(planned, line.target().text())) {
                out.at(line.target().target()).fixedBy(line.target().replacedBy(planned))
                        .say("planned", Excerpt.ofDifference(planned, line.target().text()), "reported",
                                Excerpt.ofDifference(line.target().text(), planned));
            }
        }
    }
}
