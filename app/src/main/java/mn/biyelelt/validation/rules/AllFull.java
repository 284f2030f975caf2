package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;

/// All rows of a section, or nearly all, claim 100 percent.
final class AllFull implements SeriesRule<BigDecimal> {

    private static final int ENOUGH = 8;
    private static final double NEARLY = 0.85;

    /// The percent of the row as a whole, or of its first line.
    @Override
    public Optional<BigDecimal> fact(RowView row) {
        if (!Claim.rated(row)) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = Claim.in(row.percent());
        return whole.or(() -> row.lines().isEmpty() ? Optional.empty() : lowest(row));
    }

    private static Optional<BigDecimal> lowest(RowView row) {
        return row.lines().stream().flatMap(line -> Claim.in(line.percent()).stream()).min(Comparator.naturalOrder());
    }

    @Override
    public void examine(Series<BigDecimal> series, Sink out) {
        series.parts().forEach(part -> examine(part, out));
    }

    private static void examine(Series.Part<BigDecimal> part, Sink out) {
        List<Series.Entry<BigDecimal>> entries = part.entries();
        long full = entries.stream().filter(entry -> entry.fact().compareTo(Claim.FULL) >= 0).count();
        if (entries.size() >= ENOUGH && full >= NEARLY * entries.size()) {
            RowView first = entries.getFirst().row();
            Target section = new Target(first.scope().plan(), part.section(), Fields.HEADING, Optional.empty());
            out.find(section, "full", full, "rows", entries.size());
        }
    }
}
