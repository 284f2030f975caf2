package mn.biyelelt.domain.gathering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mn.biyelelt.domain.plan.ReportPeriod;

/// What the report of a period says in a cell.
public record Said(ReportPeriod period, String text) {

    /// Those that together are the report of a period, each month told by one of them: the longest count, as half a year has the
    /// quarters in it. Months may be missing.
    ///
    /// @param earlier in any order
    static List<Said> partsOf(ReportPeriod whole, List<Said> earlier) {
        var parts = new ArrayList<Said>();
        earlier.stream().filter(said -> said.period().isWithin(whole))
                .sorted(Comparator.comparingInt((Said said) -> said.period().months()).reversed())
                .filter(said -> parts.stream().noneMatch(part -> part.period().overlaps(said.period())))
                .forEach(parts::add);
        parts.sort(Comparator.comparing(Said::period));
        return parts;
    }

    /// Whether parts tell of every month of a period.
    static boolean cover(ReportPeriod whole, List<Said> parts) {
        return parts.stream().mapToInt(part -> part.period().months()).sum() == whole.months();
    }
}
