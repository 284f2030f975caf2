package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;

/// All rows of a section, or nearly all, claim 100 percent.
final class AllFull implements SeriesRule<Boolean> {

    private static final int ENOUGH = 8;
    private static final double NEARLY = 0.85;

    /// Whether the row as a whole claims 100 percent, or else each of its lines that claims one.
    @Override
    public Optional<Boolean> fact(RowView row) {
        if (!Claim.rated(row)) {
            return Optional.empty();
        }
        Optional<BigDecimal> own = Claim.in(row.percent());
        Optional<BigDecimal> claim = own.isPresent() ? own : lowest(row);
        return claim.isEmpty() ? Optional.empty() : Optional.of(claim.get().compareTo(Claim.FULL) >= 0);
    }

    private static Optional<BigDecimal> lowest(RowView row) {
        Optional<BigDecimal> lowest = Optional.empty();
        for (LineView line : row.lines()) {
            Optional<BigDecimal> claim = Claim.in(line.percent());
            if (claim.isPresent() && (lowest.isEmpty() || claim.get().compareTo(lowest.get()) < 0)) {
                lowest = claim;
            }
        }
        return lowest;
    }

    @Override
    public void examine(Series<Boolean> series, Sink out) {
        series.parts().forEach(part -> examine(part, out));
    }

    private static void examine(Series.Part<Boolean> part, Sink out) {
        List<Series.Entry<Boolean>> entries = part.entries();
        long full = entries.stream().filter(Series.Entry::fact).count();
        if (entries.size() >= ENOUGH && full >= NEARLY * entries.size()) {
            RowView first = entries.getFirst().row();
            Target section = new Target(first.scope().plan(), part.section(), Fields.HEADING, Optional.empty());
            out.find(section, "full", full, "rows", entries.size());
        }
    }
}
