package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// `n,nnn` can be a thousand or a decimal, and the unit does not decide.
final class DoubtfulGroup implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        if (!Prose.worthReading(cell) || cell.confirmed()) {
            return;
        }
        cell.amounts().filter(value -> !value.unit().countable() && value.unit() != Unit.MNT).forEach(value -> {
            NumberShape shape = NumberShape.of(cell.text(), value);
            boolean doubtful = shape.grouped() && shape.groups().size() == 2 && ",.".contains(shape.separators())
                    && cell.text().charAt(shape.start()) != '0';
            if (doubtful) {
                out.find(cell.target(), "written", cell.text().substring(shape.start(), shape.end()), "read",
                        Claim.text(value.amount().orElseThrow()));
            }
        });
    }
}
