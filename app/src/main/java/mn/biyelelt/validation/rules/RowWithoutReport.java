package mn.biyelelt.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Setting;
import mn.biyelelt.validation.Sink;

/// A row of the plan has no row in the report.
final class RowWithoutReport implements SeriesRule<ElementId> {

    /// The plan's row that a row of the report belongs to.
    @Override
    public Optional<ElementId> fact(RowView row) {
        return row.scope().paper().report() ? row.counterpart().map(Activity::id) : Optional.empty();
    }

    @Override
    public void examine(Series<ElementId> series, Sink out) {
        for (Series.Part<ElementId> part : series.parts()) {
            if (!part.entries().isEmpty()) {
                examine(part, series.setting(), out);
            }
        }
    }

    private static void examine(Series.Part<ElementId> part, Setting setting, Sink out) {
        var reported = new HashSet<ElementId>();
        part.entries().forEach(entry -> reported.add(entry.fact()));
        RowView last = part.entries().getLast().row();
        Plan plan = setting.counterpart().orElseThrow().plan();
        part.place().in(plan).map(Section::rows).orElse(List.of()).stream()
                .filter(row -> row instanceof Activity && !reported.contains(row.id()))
                .forEach(row -> out.find(last.number().target(), "number", row.get(Fields.NUMBER), "text",
                        Excerpt.of(row.get(Fields.ITEM_TEXT))));
    }
}
