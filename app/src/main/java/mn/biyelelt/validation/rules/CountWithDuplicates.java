package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// A count that has people or places in it more than once.
final class CountWithDuplicates implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            check(line.baseline(), out);
            check(line.achieved(), out);
        }
    }

    private static void check(CellText cell, Sink out) {
        int at = cell.lower().indexOf("давхардсан тоо");
        if (at >= 0) {
            out.find(cell.target(), "text", Excerpt.of(cell.text().substring(at)));
        }
    }
}
