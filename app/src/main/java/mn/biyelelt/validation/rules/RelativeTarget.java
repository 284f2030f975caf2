package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A change in percent is asked for, and nothing says whether of the value or in percentage points.
final class RelativeTarget implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.TARGET, Trait.PERCENT).and(Column.TARGET, Trait.CHANGE);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            String text = line.target().text();
            line.target().amounts()
                    .filter(value -> value.unit() == Unit.PERCENT && value.comparison().change())
                    .filter(value -> !line.target().lower().contains("пункт") && !saved(line.target(), value))
                    .findFirst()
                    .ifPresent(value -> out.find(line.target().target(), "text", value.span().of(text)));
        }
    }

    /// `5 хувиар хэмнэнэ`: what is saved is saved of the cost.
    private static boolean saved(CellText target, Value value) {
        return target.wordsAfter(value.span().end(), 1).stream().anyMatch(word -> word.begins("хэмн"));
    }
}
