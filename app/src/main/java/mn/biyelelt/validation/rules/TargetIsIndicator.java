package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// The target repeats the text of the indicator and says no level.
final class TargetIsIndicator implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.TARGET, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            if (!line.target().blank() && Same.text(line.target().text(), line.name().text())) {
                out.find(line.target().target(), "text", Excerpt.of(line.target().text()));
            }
        }
    }
}
