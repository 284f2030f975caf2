package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A period ends before it starts, or lies outside the year of the plan.
final class PeriodImpossible implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(Column.DUE, Trait.DATE);
    }

    @Override
    public void examine(RowView row, Sink out) {
        check(row, row.due(), out);
        row.lines().forEach(line -> check(row, line.due(), out));
    }

    private static void check(RowView row, CellText due, Sink out) {
        if (due.blank()) {
            return;
        }
        Optional<DateSpan> span = DateSpan.of(due, row.scope().year());
        if (span.isEmpty()) {
            return;
        }
        int year = row.scope().year();
        if (span.get().end().isBefore(span.get().start())) {
            out.find(due.target(), "text", Excerpt.of(due.text()));
        } else if (span.get().end().getYear() < year || span.get().start().getYear() > year) {
            out.at(due.target()).as("year").say("text", Excerpt.of(due.text()), "year", year);
        }
    }
}
