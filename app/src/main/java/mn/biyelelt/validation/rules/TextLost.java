package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// An activity has a basis, indicators or a result, but no text of its own.
final class TextLost implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        if (row.isActivity() && row.text().blank() && (!row.basis().blank() || hasLine(row))) {
            out.at(row.text().target()).as("lost").say("number", row.bareNumber());
        }
    }

    private static boolean hasLine(RowView row) {
        return row.lines().stream().anyMatch(line -> !line.name().blank() || !line.target().blank());
    }
}
