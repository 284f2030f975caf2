package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// The text of a cell goes on in the next indicator line: the sign of a table whose columns or rows slipped.
final class ColumnDrift implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        for (int i = 1; i < row.lines().size(); i++) {
            LineView before = row.lines().get(i - 1);
            LineView line = row.lines().get(i);
            drift(before.name(), line.name(), out);
            drift(before.baseline(), line.baseline(), out);
            drift(before.target(), line.target(), out);
        }
    }

    private static void drift(CellText before, CellText cell, Sink out) {
        if (before.blank() || cell.blank()) {
            return;
        }
        String above = before.text().strip();
        boolean open = ".!?;:%)".indexOf(above.charAt(above.length() - 1)) < 0;
        if (open && Character.isLowerCase(cell.text().strip().charAt(0))) {
            out.find(cell.target(), "text", Excerpt.of(cell.text()), "above", Excerpt.ofEnd(above));
        }
    }
}
