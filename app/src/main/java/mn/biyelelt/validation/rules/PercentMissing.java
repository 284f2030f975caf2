package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.progress.NotDue;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A row of a report has no percent, and its period asks for one.
final class PercentMissing implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.BLANK);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row) || !row.percent().blank()) {
            return;
        }
        List<LineView> open = open(row);
        boolean asked = row.lines().isEmpty() || !open.isEmpty();
        if (asked && !isNotDue(row)) {
            tell(row, open, out);
        }
    }

    private static List<LineView> open(RowView row) {
        List<LineView> open = List.of();
        for (LineView line : row.lines()) {
            if (line.percent().blank() && !line.notDue()) {
                open = open.isEmpty() ? new ArrayList<>() : open;
                open.add(line);
            }
        }
        return open;
    }

    private static void tell(RowView row, List<LineView> open, Sink out) {
        if (row.lines().isEmpty()) {
            out.find(row.percent().target(), "number", row.bareNumber());
        } else if (open.size() == row.lines().size()) {
            out.find(open.getFirst().percent().target(), "number", row.bareNumber());
        } else {
            open.forEach(line -> out.at(line.percent().target()).as("line").say("number", row.bareNumber(), "indicator",
                    Excerpt.of(line.name().text())));
        }
    }

    private static boolean isNotDue(RowView row) {
        var notDue = new NotDue(row.scope().reader());
        return row.activity().flatMap(activity -> row.scope().period().map(period -> notDue.holds(activity, period)))
                .orElse(false);
    }
}
