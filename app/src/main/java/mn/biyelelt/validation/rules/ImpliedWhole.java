package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
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

/// What whole an impossible share was taken of: people ÷ share.
final class ImpliedWhole implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.ACHIEVED, Trait.PERCENT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            Shares.impossible(line.achieved()).forEach(share -> explain(line.achieved(), share, out));
        }
    }

    private static void explain(CellText cell, Value share, Sink out) {
        String sentence = cell.sentenceAt(share.span().start());
        int start = cell.text().indexOf(sentence);
        Optional<Value> people = cell.levels(Unit.PERSONS).stream()
                .filter(value -> value.span().start() >= start && value.span().end() <= share.span().start())
                .findFirst();
        if (people.isPresent()) {
            BigDecimal whole = people.get().amount().orElseThrow().multiply(Claim.FULL)
                    .divide(share.amount().orElseThrow(), 0, RoundingMode.HALF_UP);
            out.find(cell.target(), "people", cell.quoted(people.get()), "share",
                    cell.quoted(share), "whole", Claim.text(whole));
        }
    }
}
