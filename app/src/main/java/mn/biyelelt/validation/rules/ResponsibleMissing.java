package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// A plan does not say who is responsible.
final class ResponsibleMissing implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        boolean asked = row.isActivity() && !row.scope().paper().report() && row.shows(Fields.RESPONSIBLE);
        boolean open = row.responsible().blank()
                && (row.lines().isEmpty() || row.lines().stream().anyMatch(line -> line.responsible().blank()));
        if (asked && open) {
            out.find(row.responsible().target(), "number", row.bareNumber());
        }
    }
}
