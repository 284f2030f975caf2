package mn.biyelelt.validation.rules;

import java.util.HashSet;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// An indicator of the plan is not in the report.
final class IndicatorLost implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.COMPARED);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (row.counterpart().isEmpty() || !row.scope().paper().report() || !row.shows(Fields.INDICATOR_NAME)) {
            return;
        }
        var found = new HashSet<ElementId>();
        row.lines().forEach(line -> PlanLine.of(row, line).ifPresent(same -> found.add(same.id())));
        for (Indicator planned : row.counterpart().orElseThrow().indicators()) {
            if (!found.contains(planned.id()) && !planned.get(Fields.INDICATOR_NAME).isBlank()) {
                out.find(row.text().target(), "indicator", Excerpt.of(planned.get(Fields.INDICATOR_NAME)));
            }
        }
    }
}
