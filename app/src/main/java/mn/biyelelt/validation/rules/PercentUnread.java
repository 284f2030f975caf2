package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A row that is to be rated has words where its percent belongs, and no number: no mean counts it. That it is not due yet may stand there.
final class PercentUnread implements RowRule {

    private static final String NOT_YET = "болоогүй";
    private static final String NOT_DUE = "ХБ";

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (Claim.rated(row)) {
            check(row.percent(), out);
            row.lines().stream().filter(line -> !line.notDue()).forEach(line -> check(line.percent(), out));
        }
    }

    private static void check(CellText cell, Sink out) {
        if (!cell.blank() && !cell.digits() && cell.amountList().isEmpty() && !saysNotDue(cell.text())) {
            out.at(cell.target()).as("unread").say("percent", cell.text().strip());
        }
    }

    private static boolean saysNotDue(String text) {
        return text.contains(NOT_YET) || text.strip().equals(NOT_DUE);
    }
}
