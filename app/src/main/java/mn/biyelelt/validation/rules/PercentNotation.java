package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;

/// Some percents are written with the sign, some without.
final class PercentNotation implements SeriesRule<List<PercentNotation.Sign>> {

    /// A percent of a row and whether it has the sign.
    record Sign(Target cell, boolean signed) {}

    @Override
    public Optional<List<Sign>> fact(RowView row) {
        var signs = new ArrayList<Sign>();
        add(row.percent(), signs);
        row.lines().forEach(line -> add(line.percent(), signs));
        return signs.isEmpty() ? Optional.empty() : Optional.of(signs);
    }

    @Override
    public void examine(Series<List<Sign>> series, Sink out) {
        long signed = series.entries().flatMap(entry -> entry.fact().stream()).filter(Sign::signed).count();
        long bare = series.entries().flatMap(entry -> entry.fact().stream()).filter(sign -> !sign.signed()).count();
        if (signed == 0 || bare == 0) {
            return;
        }
        boolean odd = signed <= bare;
        series.entries().flatMap(entry -> entry.fact().stream()).filter(sign -> sign.signed() == odd).findFirst()
                .ifPresent(sign -> out.find(sign.cell(), "signed", signed, "bare", bare));
    }

    private static void add(CellText percent, List<Sign> signs) {
        if (!percent.blank()) {
            signs.add(new Sign(percent.target(), percent.text().indexOf('%') >= 0));
        }
    }
}
