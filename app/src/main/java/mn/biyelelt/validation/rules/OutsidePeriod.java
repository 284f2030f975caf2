package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// The result is dated outside of the planned time.
final class OutsidePeriod implements RowRule {

    private final Way way;

    /// How a date lies outside.
    @FunctionalInterface
    private interface Way {

        /// @param year of the plan
        boolean isOutside(DateSpan date, DateSpan planned, int year);
    }

    private OutsidePeriod(Way way) {
        this.way = way;
    }

    /// The result is dated after the planned end.
    static OutsidePeriod after() {
        return new OutsidePeriod((date, planned, _) -> date.start().isAfter(planned.end()));
    }

    /// The result is dated before the planned start, but within the plan's year.
    static OutsidePeriod before() {
        return new OutsidePeriod(
                (date, planned, year) -> date.start().getYear() == year && date.end().isBefore(planned.start()));
    }

    @Override
    public Needs needs() {
        return Needs.of(Column.ACHIEVED, Trait.DATE).and(Column.DUE, Trait.DATE);
    }

    @Override
    public void examine(RowView row, Sink out) {
        int year = row.scope().year();
        for (LineView line : row.lines()) {
            CellText due = line.due().blank() ? row.due() : line.due();
            List<ResultDates.Dated> dates = due.blank() || line.achieved().blank()
                    ? List.of()
                    : ResultDates.of(line.achieved(), year);
            Optional<DateSpan> planned = dates.isEmpty() ? Optional.empty() : DateSpan.of(due, year);
            if (planned.isPresent()) {
                first(dates, planned.get(), year).ifPresent(date -> out.find(line.achieved().target(), "date",
                        date.written(), "period", Excerpt.of(due.text())));
            }
        }
    }

    private Optional<ResultDates.Dated> first(List<ResultDates.Dated> dates, DateSpan planned, int year) {
        for (ResultDates.Dated date : dates) {
            if (way.isOutside(date.span(), planned, year)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }
}
