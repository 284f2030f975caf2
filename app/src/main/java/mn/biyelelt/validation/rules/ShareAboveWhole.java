package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A coverage or share above 100 percent was reached, it is said.
final class ShareAboveWhole implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.ACHIEVED, Trait.PERCENT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            for (Value share : Shares.impossible(line.achieved())) {
                out.find(line.achieved().target(), "share", line.achieved().quoted(share));
            }
        }
    }
}
