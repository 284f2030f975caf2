package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Trait;
import mn.biyelelt.validation.WordLists;

/// A target cannot be measured: it holds no number, nor asks for none of what is counted.
final class TargetUnmeasurable implements RowRule {

    private static final TextFact<Boolean> MEASURABLE = target -> target.reading().values().stream()
            .anyMatch(value -> value.measurable() && value.unit() != Unit.SHIFTS
                    || value.value().startsWith("every-"));

    @Override
    public Needs needs() {
        return Needs.of(Column.TARGET, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            CellText target = line.target();
            if (!target.blank() && !measurable(target) && !Absence.wanted(line)) {
                boolean generic = row.scope().lists().phrases(WordLists.Name.GENERIC).in(target).isPresent();
                out.at(target.target()).as(generic ? "generic" : "").say("text", Excerpt.of(target.text()));
            }
        }
    }

    /// An amount, or how often something is to happen.
    static boolean measurable(CellText target) {
        return target.fact(MEASURABLE);
    }
}
