package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// The result is dated outside of the planned time: the row's own, or, where the report names none, that of the plan beside it.
final class OutsidePeriod implements RowRule {

    private final Way way;

    /// When something was to be done, as written.
    private record Planned(String text, DateSpan span) {}

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
        return Needs.of(Column.ACHIEVED, Trait.DATE);
    }

    @Override
    public void examine(RowView row, Sink out) {
        int year = row.scope().year();
        for (LineView line : row.lines()) {
            List<ResultDates.Dated> dates = ResultDates.of(line.achieved(), year);
            Optional<Planned> planned = dates.isEmpty() ? Optional.empty() : planned(row, line);
            if (planned.isPresent()) {
                first(dates, planned.get().span(), year).ifPresent(date -> out.find(line.achieved().target(), "date",
                        date.written(), "period", Excerpt.of(planned.get().text())));
            }
        }
    }

    private static Optional<Planned> planned(RowView row, LineView line) {
        CellText due = line.due().blank() ? row.due() : line.due();
        int year = row.scope().year();
        if (!due.blank()) {
            return DateSpan.of(due, year).map(span -> new Planned(due.text(), span));
        }
        String beside = PlanLine.of(row, line).map(other -> other.get(Fields.DUE)).filter(text -> !text.isBlank())
                .or(() -> row.counterpart().map(other -> other.get(Fields.DUE))).orElse("");
        return DateSpan.of(row.scope().reader().read(beside), year).map(span -> new Planned(beside, span));
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
