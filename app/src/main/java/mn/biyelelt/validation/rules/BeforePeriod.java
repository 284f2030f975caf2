package mn.biyelelt.validation.rules;

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
            Optional<DateSpan> planned = due.blank() || line.achieved().blank()
                    ? Optional.empty()
                    : DateSpan.of(due, row.setting().year());
            planned.ifPresent(span -> ResultDates.of(line.achieved(), row.setting().year())
                    .filter(date -> date.span().start().getYear() == row.setting().year()
                            && date.span().end().isBefore(span.start()))
                    .findFirst().ifPresent(date -> out.find(line.achieved().target(), "date", date.written(), "period",
                            Excerpt.of(due.text()))));
        }
    }
}
