package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.PhraseSet;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;
import mn.biyelelt.validation.WordLists;

/// 100 percent is claimed although the result says that the work goes on.
final class FullButUnfinished implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.FULL).and(Column.ACHIEVED, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        PhraseSet unfinished = row.scope().lists().phrases(WordLists.Name.UNFINISHED);
        for (LineView line : row.lines()) {
            if (Claim.full(row, line)) {
                unfinished.in(line.achieved())
                        .ifPresent(phrase -> out.find(line.achieved().target(), "phrase", phrase));
            }
        }
    }
}
