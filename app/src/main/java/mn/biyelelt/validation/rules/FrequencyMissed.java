package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;

/// Something was to be done several times a year and was done fewer times.
final class FrequencyMissed implements RowRule {

    private static final BigDecimal FEW = BigDecimal.valueOf(50);

    @Override
    public void examine(RowView row, Sink out) {
        boolean year = row.scope().period().filter(period -> period.span() == ReportPeriod.Span.YEAR).isPresent();
        if (!Claim.rated(row) || !year) {
            return;
        }
        for (LineView line : row.lines()) {
            boolean claimed = Claim.of(row, line).filter(percent -> percent.compareTo(FEW) > 0).isPresent();
            boolean halfYearly = line.target().lower().contains("хагас жил тутам")
                    || line.target().lower().contains("хагас жил бүр");
            if (claimed && halfYearly && once(line.achieved())) {
                out.find(line.achieved().target(), "target", Excerpt.of(line.target().text()));
            }
        }
    }

    /// The half-year is named, the year's end is not, and nothing was counted.
    private static boolean once(CellText achieved) {
        String text = achieved.lower();
        return text.contains("хагас жил") && !text.contains("бүтэн") && !text.contains("жилийн эц")
                && !text.contains("хоёр") && achieved.amounts().findAny().isEmpty();
    }
}
