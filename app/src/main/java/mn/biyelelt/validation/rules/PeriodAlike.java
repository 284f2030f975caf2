package mn.biyelelt.validation.rules;

import java.util.HashMap;
import java.util.Optional;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// Nearly all rows have the same period, and it is not the whole year.
final class PeriodAlike implements SeriesRule<String> {

    private static final int ENOUGH = 8;
    private static final double NEARLY = 0.7;

    /// The period as written; a row without one is not counted.
    @Override
    public Optional<String> fact(RowView row) {
        String due = row.due().text().strip().replace('\n', ' ');
        return !row.isActivity() || due.isEmpty() || wholeYear(row) ? Optional.empty() : Optional.of(due);
    }

    private static boolean wholeYear(RowView row) {
        return DateSpan.of(row.due(), row.scope().year())
                .filter(span -> span.start().getDayOfYear() == 1 && span.end().getMonthValue() == 12
                        && span.end().getDayOfMonth() == 31)
                .isPresent();
    }

    @Override
    public void examine(Series<String> series, Sink out) {
        var counts = new HashMap<String, Integer>();
        series.forEach(entry -> counts.merge(entry.fact(), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.entrySet().stream().filter(entry -> all >= ENOUGH && entry.getValue() >= NEARLY * all).findFirst()
                .ifPresent(entry -> series.entries().filter(row -> row.fact().equals(entry.getKey())).findFirst()
                        .ifPresent(row -> out.find(row.row().due().target(), "period", entry.getKey(), "count",
                                entry.getValue(),
                                "rows", all)));
    }
}
