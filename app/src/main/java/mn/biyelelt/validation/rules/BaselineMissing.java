package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Severity;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A baseline is missing; it weighs more where the target is a change.
final class BaselineMissing implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.BASELINE, Trait.BLANK).and(Column.TARGET, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!row.isActivity() || !row.shows(Fields.BASELINE)) {
            return;
        }
        for (LineView line : row.lines()) {
            if (line.baseline().blank() && !line.target().blank()) {
                boolean change = line.target().amounts().anyMatch(value -> value.comparison().change());
                out.at(line.baseline().target()).weighing(change ? Severity.WARNING : Severity.HINT)
                        .as(change ? "change" : "").say("number", row.bareNumber());
            }
        }
    }
}
