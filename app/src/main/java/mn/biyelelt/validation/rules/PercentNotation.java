package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// Some percents are written with the sign, some without.
final class PercentNotation implements SeriesRule<List<Boolean>> {

    /// For each percent of the row, whether it has the sign.
    @Override
    public Optional<List<Boolean>> fact(RowView row) {
        List<Boolean> signs = Stream.concat(Stream.of(row.percent()), row.lines().stream().map(LineView::percent))
                .filter(cell -> !cell.blank()).map(cell -> cell.text().indexOf('%') >= 0).toList();
        return signs.isEmpty() ? Optional.empty() : Optional.of(signs);
    }

    @Override
    public void examine(Series<List<Boolean>> series, Sink out) {
        long signed = series.entries().flatMap(entry -> entry.fact().stream()).filter(sign -> sign).count();
        long bare = series.entries().flatMap(entry -> entry.fact().stream()).filter(sign -> !sign).count();
        if (signed == 0 || bare == 0) {
            return;
        }
        boolean odd = signed <= bare;
        series.entries().filter(entry -> entry.fact().contains(odd)).findFirst()
                .ifPresent(entry -> out.find(cell(entry.row(), odd).target(), "signed", signed, "bare", bare));
    }

    private static CellText cell(RowView row, boolean signed) {
        return Stream.concat(Stream.of(row.percent()), row.lines().stream().map(LineView::percent))
                .filter(cell -> !cell.blank() && (cell.text().indexOf('%') >= 0) == signed).findFirst()
                .orElse(row.percent());
    }
}
