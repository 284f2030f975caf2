package mn.biyelelt.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import mn.biyelelt.domain.plan.PrintedDay;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A result is dated after the end of the reported period: a half-year's report that tells of autumn. What is planned for later, or
/// holds until then, is in order.
final class LaterResult implements RowRule {

    /// The report itself is handed in within a month.
    private static final int MONTHS = 1;
    private static final List<String> PLANNED = List.of("төлөвлө", "товло", "хойшл", "хугацаа", "хүртэл", "дараагийн");

    @Override
    public Needs needs() {
        return Needs.of(Column.ACHIEVED, Trait.DATE);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (row.scope().period().isEmpty()) {
            return;
        }
        ReportPeriod period = row.scope().period().get();
        LocalDate end = DateSpan.of(period).end();
        LocalDate handedIn = end.plusMonths(MONTHS);
        for (LineView line : row.lines()) {
            CellText result = line.achieved();
            ResultDates.of(result, row.scope().year()).stream()
                    .filter(date -> date.span().start().isAfter(handedIn) && done(result, date)).findFirst()
                    .ifPresent(date -> out.at(result.target()).as("later").say("date", date.written(), "end",
                            PrintedDay.of(end)));
        }
    }

    private static boolean done(CellText result, ResultDates.Dated date) {
        String sentence = result.sentenceAt(date.end() - 1).toLowerCase(Locale.ROOT);
        return !FutureTense.ends(sentence) && PLANNED.stream().noneMatch(sentence::contains);
    }
}
