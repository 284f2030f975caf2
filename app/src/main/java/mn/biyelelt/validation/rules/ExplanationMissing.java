package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;
import mn.biyelelt.validation.WordLists;

/// A percent below 100 has no explanation.
final class ExplanationMissing implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.LOWER);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        if (below(row.percent()) && row.lines().stream().noneMatch(ExplanationMissing::explained)) {
            find(row.percent(), out);
        }
        for (LineView line : row.lines()) {
            if (below(line.percent()) && !explained(line)) {
                find(line.percent(), out);
            }
        }
    }

    private static void find(CellText percent, Sink out) {
        out.find(percent.target(), "percent", percent.text().strip());
    }

    private static boolean below(CellText percent) {
        return Claim.in(percent).filter(value -> value.compareTo(Claim.FULL) < 0).isPresent();
    }

    /// The explanation stands in a field of its own, or the result gives a reason.
    private static boolean explained(LineView line) {
        return !line.explanation().blank()
                || line.achieved().scope().lists().phrases(WordLists.Name.REASONS).in(line.achieved()).isPresent();
    }
}
