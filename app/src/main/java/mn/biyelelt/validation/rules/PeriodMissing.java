package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// A row has no period.
final class PeriodMissing implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        if (row.isActivity() && row.shows(Fields.DUE) && row.due().blank()
                && (row.lines().isEmpty() || row.lines().stream().anyMatch(line -> line.due().blank()))) {
            out.find(row.due().target(), "number", row.bareNumber());
        }
    }
}
