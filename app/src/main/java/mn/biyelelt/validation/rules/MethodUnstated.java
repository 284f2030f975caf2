package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// One percent stands for several indicators, and nobody says how it arose.
final class MethodUnstated implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.TEXT).and(Column.EXPLANATION, Trait.BLANK);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row) || explained(row)) {
            return;
        }
        boolean linesOpen = row.lines().size() > 1 && !row.percent().blank()
                && row.lines().stream().allMatch(line -> line.percent().blank());
        if (linesOpen) {
            out.find(row.percent().target(), "percent", row.percent().text().strip(), "count", row.lines().size());
            return;
        }
        for (LineView line : row.lines()) {
            int values = competing(line);
            CellText percent = Claim.cell(row, line);
            if (values > 1 && !percent.blank()) {
                out.at(percent.target()).as("values").say("percent", percent.text().strip(), "count", values);
            }
        }
    }

    private static boolean explained(RowView row) {
        return row.lines().stream().anyMatch(line -> !line.explanation().blank());
    }

    /// How many values of one unit the target asks for, or how many rates the result gives, where no one of them leads.
    private static int competing(LineView line) {
        boolean wanted = line.target().measure().isEmpty();
        int targets = wanted ? (int) line.target().amounts().filter(value -> value.unit().countable()).count() : 0;
        boolean single = line.achieved().measure().isPresent();
        int rates = single ? 0
                : (int) line.achieved().levels(Unit.PERCENT).stream().map(Value::value).distinct().count();
        return Math.max(targets, rates);
    }
}
