package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;

/// A count that has people or places in it more than once.
final class CountWithDuplicates implements RowRule {

    private static final TextFact<Integer> PLACE = cell -> cell.lower().indexOf("давхардсан тоо");

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            check(line.baseline(), out);
            check(line.achieved(), out);
        }
    }

    private static void check(CellText cell, Sink out) {
        int at = cell.text().isEmpty() ? -1 : cell.fact(PLACE);
        if (at >= 0) {
            out.find(cell.target(), "text", Excerpt.of(cell.text().substring(at)));
        }
    }
}
