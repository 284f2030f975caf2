package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// Two values stand in one cell: a percent behind a date, a date in the percent.
final class FusedValues implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        boolean due = cell.field().equals(Fields.DUE);
        boolean percent = cell.field().equals(Fields.ACHIEVED_PERCENT);
        if (due && cell.text().indexOf('%') >= 0
                || percent && cell.reading().values().stream().anyMatch(value -> value.kind() == ValueKind.DATE)) {
            out.find(cell.target(), "text", Excerpt.of(cell.text()));
        }
    }
}
