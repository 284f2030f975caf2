package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Trait;

/// Something was to be done several times a year and was done fewer times.
final class FrequencyMissed implements RowRule {

    private static final BigDecimal FEW = BigDecimal.valueOf(50);
    private static final TextFact<Boolean> HALF_YEARLY = target -> target.lower().contains("хагас жил тутам")
            || target.lower().contains("хагас жил бүр");
    private static final TextFact<Boolean> REPEATED = FrequencyMissed::repeated;

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.ONE).and(Column.TARGET, Trait.TEXT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        boolean year = row.scope().period().filter(period -> period.span() == ReportPeriod.Span.YEAR).isPresent();
        if (!Claim.rated(row) || !year) {
            return;
        }
        for (LineView line : row.lines()) {
            Claim.of(row, line).ifPresent(claim -> examine(line, claim, out));
        }
    }

    private static void examine(LineView line, BigDecimal claim, Sink out) {
        if (line.target().fact(HALF_YEARLY) && claim.compareTo(FEW) > 0 && once(line.achieved())) {
            out.find(line.achieved().target(), "target", Excerpt.of(line.target().text()));
        } else if (line.target().fact(REPEATED) && line.explanation().blank()) {
            line.achieved().measure().filter(FrequencyMissed::times)
                    .ifPresent(done -> counted(line, done, claim, out));
        }
    }

    /// The half-year is named, the year's end is not, and nothing was counted.
    private static boolean once(CellText achieved) {
        String text = achieved.lower();
        return text.contains("хагас жил") && !text.contains("бүтэн") && !text.contains("жилийн эц")
                && !text.contains("хоёр") && achieved.amounts().findAny().isEmpty();
    }

    /// `улирал тутам`, `сар бүр`
    private static boolean repeated(CellText target) {
        return !target.blank() && target.reading().values().stream()
                .anyMatch(value -> value.kind() == ValueKind.PERIOD && value.value().startsWith("every-"));
    }

    private static boolean times(Value done) {
        return done.unit() == Unit.TIMES && done.comparison() == Comparison.EQUAL;
    }

    /// `Улирал тутам` is four times, and three of them are 75 percent.
    private static void counted(LineView line, Value done, BigDecimal claim, Sink out) {
        Optional<BigDecimal> wanted = line.target().scope().reader().timesPerYear(line.target().text());
        BigDecimal part = done.amount().orElse(BigDecimal.ZERO).multiply(Claim.FULL);
        if (wanted.filter(times -> part.compareTo(claim.subtract(BigDecimal.ONE).multiply(times)) < 0).isPresent()) {
            out.at(line.achieved().target()).as("times").say("target", Excerpt.of(line.target().text()), "wanted",
                    Claim.text(wanted.get()), "done", line.achieved().quoted(done));
        }
    }
}
