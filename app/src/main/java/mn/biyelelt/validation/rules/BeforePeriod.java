package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// The result is dated before the planned start.
final class BeforePeriod implements RowRule {

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            CellText due = line.due().blank() ? row.due() : line.due();
            List<ResultDates.Dated> dates = due.blank() || line.achieved().blank()
                    ? List.of()
                    : ResultDates.of(line.achieved(), row.scope().year());
            if (!dates.isEmpty()) {
                DateSpan.of(due, row.scope().year()).flatMap(span -> outside(dates, span, row.scope().year()))
                        .ifPresent(date -> out.find(line.achieved().target(), "date", date.written(), "period",
                                Excerpt.of(due.text())));
            }
        }
    }

    private static Optional<ResultDates.Dated> outside(List<ResultDates.Dated> dates, DateSpan planned, int year) {
        return dates.stream().filter(date -> date.span().start().getYear() == year
                && date.span().end().isBefore(planned.start())).findFirst();
    }
}
