package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.stream.Collectors;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A baseline is last year's report in words, with several values of which none is the value.
final class BaselineOfMany implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.BASELINE, Trait.AMOUNTS);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            List<Value> values = line.baseline().amounts().filter(value -> value.unit() != Unit.SHIFTS).toList();
            if (values.size() > 1 && line.baseline().reading().measure() instanceof Measure.Ambiguous) {
                out.find(line.baseline().target(), "count", values.size(), "values",
                        Excerpt.of(spans(values, line.baseline().text())));
            }
        }
    }

    private static String spans(List<Value> values, String text) {
        return values.stream().map(value -> value.span().of(text)).collect(Collectors.joining("; "));
    }
}
