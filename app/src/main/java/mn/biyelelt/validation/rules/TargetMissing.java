package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A target is missing.
final class TargetMissing implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.TARGET, Trait.BLANK);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (row.isActivity() && row.shows(Fields.TARGET)) {
            row.lines().stream().filter(line -> line.target().blank() && furtherTargets(line))
                    .forEach(line -> out.find(line.target().target(), "number", row.bareNumber()));
        }
    }

    /// A line with targets of further years only has one nevertheless.
    private static boolean furtherTargets(LineView line) {
        return line.indicator().cells().texts().keySet().stream().noneMatch(key -> Fields.isTargetOfYear(key.field()));
    }
}
