package mn.biyelelt.validation.rules;

import java.util.List;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// The last group of a grouped number does not have three digits: a decimal, or a digit was lost.
final class ShortLastGroup implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        if (!Prose.worthReading(cell)) {
            return;
        }
        cell.amounts().forEach(value -> {
            NumberShape shape = NumberShape.of(cell.text(), value);
            List<Integer> groups = shape.groups();
            boolean grouped = groups.size() > 2 && groups.getFirst() <= 3
                    && groups.subList(1, groups.size() - 1).stream().allMatch(count -> count == 3);
            if (grouped && groups.getLast() != 3 && shape.separators().chars().distinct().count() == 1) {
                out.find(cell.target(), "written", cell.text().substring(shape.start(), shape.end()), "read",
                        Claim.text(value.amount().orElseThrow()));
            }
        });
    }
}
