package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowCell;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// Where no percent is asked for, several results of a whole year end by saying that the work goes on.
final class OngoingProse implements SeriesRule<RowCell> {

    private static final int SEVERAL = 3;
    private static final List<String> GOES_ON = List.of("ж байна", "ч байна", "ж байгаа", "ч байгаа");

    @Override
    public Optional<RowCell> fact(RowView row) {
        boolean year = row.scope().period().filter(period -> period.span() == ReportPeriod.Span.YEAR).isPresent();
        if (!year || !row.isActivity() || row.shows(Fields.ACHIEVED_PERCENT)) {
            return Optional.empty();
        }
        return row.lines().stream().map(LineView::achieved).filter(cell -> goesOn(cell.lower())).findFirst()
                .map(cell -> cell.place());
    }

    private static boolean goesOn(String result) {
        int end = result.length();
        while (end > 0 && !Character.isLetter(result.charAt(end - 1))) {
            end--;
        }
        String bare = result.substring(0, end);
        return GOES_ON.stream().anyMatch(bare::endsWith);
    }

    @Override
    public void examine(Series<RowCell> series, Sink out) {
        if (series.size() >= SEVERAL) {
            series.entries().findFirst().ifPresent(first -> out.at(first.row().target(first.fact())).as("prose")
                    .say("count", series.size()));
        }
    }
}
