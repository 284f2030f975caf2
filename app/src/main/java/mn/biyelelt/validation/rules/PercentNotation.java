package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.RowCell;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// Some percents are written with the sign, some without.
final class PercentNotation implements SeriesRule<List<PercentNotation.Sign>> {

    /// A percent of a row and whether it has the sign.
    record Sign(RowCell cell, boolean signed) {}

    @Override
    public Optional<List<Sign>> fact(RowView row) {
        var signs = new ArrayList<Sign>();
        add(row.percent(), signs);
        row.lines().forEach(line -> add(line.percent(), signs));
        return signs.isEmpty() ? Optional.empty() : Optional.of(signs);
    }

    @Override
    public void examine(Series<List<Sign>> series, Sink out) {
        long signed = 0;
        long bare = 0;
        for (Series.Part<List<Sign>> part : series.parts()) {
            for (Series.Entry<List<Sign>> entry : part.entries()) {
                for (Sign sign : entry.fact()) {
                    signed += sign.signed() ? 1 : 0;
                    bare += sign.signed() ? 0 : 1;
                }
            }
        }
        tell(series, signed, bare, out);
    }

    private static void tell(Series<List<Sign>> series, long signed, long bare, Sink out) {
        if (signed == 0 || bare == 0) {
            return;
        }
        boolean odd = signed <= bare;
        series.entries().filter(entry -> first(entry, odd).isPresent()).findFirst()
                .ifPresent(entry -> out.find(entry.row().target(first(entry, odd).orElseThrow()), "signed", signed,
                        "bare", bare));
    }

    private static Optional<RowCell> first(Series.Entry<List<Sign>> entry, boolean signed) {
        return entry.fact().stream().filter(sign -> sign.signed() == signed).map(Sign::cell).findFirst();
    }

    private static void add(CellText percent, List<Sign> signs) {
        if (!percent.blank()) {
            signs.add(new Sign(percent.place(), percent.text().indexOf('%') >= 0));
        }
    }
}
