package mn.biyelelt.validation.rules;

import java.util.List;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A percent is glued to the amount before it, `4 500 000 ₮95%`: typed into the result, perhaps, and meant for the percent's cell.
final class FusedAmounts implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        if (cell.confirmed() || !Prose.worthReading(cell)) {
            return;
        }
        List<Value> amounts = cell.amountList();
        for (int i = 1; i < amounts.size(); i++) {
            int place = amounts.get(i).span().start();
            if (amounts.get(i).unit() == Unit.PERCENT && amounts.get(i - 1).span().end() == place) {
                String text = cell.text();
                out.at(cell.target())
                        .as("glued")
                        .fixedBy(cell.replacedBy(text.substring(0, place) + ' ' + text.substring(place)))
                        .say("amount", cell.quoted(amounts.get(i - 1)), "percent", cell.quoted(amounts.get(i)));
                return;
            }
        }
    }
}
