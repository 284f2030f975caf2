package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// A group has no text: its label and number would be printed alone, `Зорилт 1.2.`
final class HeadingEmpty implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        if (!row.isActivity() && row.text().blank()) {
            out.at(row.text().target()).as(row.bareNumber().isEmpty() ? "unnamed" : "text").say("number",
                    row.bareNumber());
        }
    }
}
