package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A percent above 100, or one below nought, stands in the percent column.
final class PercentAboveFull implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.PERCENT, Trait.ONE);
    }

    @Override
    public void examine(RowView row, Sink out) {
        check(row.percent(), out);
        row.lines().forEach(line -> check(line.percent(), out));
    }

    private static void check(CellText cell, Sink out) {
        if (Claim.in(cell).filter(value -> value.signum() < 0 || value.compareTo(Claim.FULL) > 0).isPresent()) {
            out.find(cell.target(), "percent", cell.text().strip());
        }
    }
}
