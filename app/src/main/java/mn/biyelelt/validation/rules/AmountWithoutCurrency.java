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

/// An indicator is about money and its baseline names no amount.
final class AmountWithoutCurrency implements RowRule {

    private static final TextFact<Boolean> MONEY = name -> name.lower().contains("мөнгөн дүн");

    @Override
    public Needs needs() {
        return Needs.of(Column.BASELINE, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            if (line.name().fact(MONEY)) {
                check(line, line.baseline(), out);
            }
        }
    }

    private static void check(LineView line, CellText cell, Sink out) {
        if (!cell.blank() && cell.levelsAndChanges(Unit.MNT).isEmpty() && cell.levelsAndChanges(Unit.USD).isEmpty()) {
            out.find(cell.target(), "indicator", Excerpt.of(line.name().text()), "text", Excerpt.of(cell.text()));
        }
    }
}
