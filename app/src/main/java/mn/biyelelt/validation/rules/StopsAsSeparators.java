package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// Stops separate the thousands of a number.
final class StopsAsSeparators implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        if (!Prose.worthReading(cell)) {
            return;
        }
        cell.amounts().forEach(value -> {
            NumberShape shape = NumberShape.of(cell.text(), value);
            if (shape.grouped() && shape.separatedBy('.') && shape.groups().size() > 2) {
                String written = cell.text().substring(shape.start(), shape.end());
                String usual = written.replace('.', '\u00A0');
                out.at(cell.target())
                        .fixedBy(cell.replacedBy(
                                cell.text().substring(0, shape.start()) + usual + cell.text().substring(shape.end())))
                        .say("written", written, "read", Claim.text(value.amount().orElseThrow()));
            }
        });
    }
}
