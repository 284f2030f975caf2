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
        if (Claim.in(cell).filter(value -> value.compareTo(Claim.FULL) > 0 || isNegative(cell.text().strip()))
                .isPresent()) {
            out.find(cell.target(), "percent", cell.text().strip());
        }
    }

    /// A dash before a number reads as the mark of a list elsewhere; a percent has no list.
    private static boolean isNegative(String text) {
        return text.length() > 1 && "-−–".indexOf(text.charAt(0)) >= 0 && Character.isDigit(text.charAt(1));
    }
}
