package mn.biyelelt.domain.gathering;

import java.math.BigDecimal;
import java.util.List;
import mn.biyelelt.domain.plan.ReportPeriod;

/// Whether what the parts of a period reached may be added up.
public sealed interface Summing {

    /// A proposal. It is right only if each part tells of its own months alone, which the person knows.
    ///
    /// @param addends one for each part, in order
    /// @param text    what would stand in the cell
    record Sum(List<Addend> addends, BigDecimal total, String text) implements Summing {

        public Sum {
            addends = List.copyOf(addends);
        }
    }

    /// What one part adds.
    record Addend(ReportPeriod period, BigDecimal amount) {}

    /// Nothing is proposed.
    record None(Reason why) implements Summing {}

    /// Why nothing is proposed.
    enum Reason {
        /// There are no two parts to add up.
        ONE_PART,
        /// Part of the period was not reported on.
        MONTHS_MISSING,
        /// It is no result of an indicator.
        NO_RESULT,
        /// A part holds no number, or several.
        NO_ONE_NUMBER,
        /// The parts count different things.
        OTHER_UNITS,
        /// A share, a mean or another level, not a count of what was done.
        NO_COUNT,
        /// A part tells of months before its own as well.
        CUMULATIVE
    }
}
