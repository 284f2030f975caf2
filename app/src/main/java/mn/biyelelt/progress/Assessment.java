package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What follows from an indicator's figures. Percents have two decimals.
///
/// @param ratio    achieved / target, uncapped, turned round where less is better
/// @param progress (achieved - baseline) / (target - baseline), uncapped
/// @param proposal the percent to enter, between 0 and 100
/// @param why      the verdict's reason
/// @param steps    how it was reckoned, in order
/// @param compared the figures it was reckoned by; empty where it was not reckoned
public record Assessment(Optional<BigDecimal> ratio, Optional<BigDecimal> progress, Arithmetic arithmetic,
        Verdict verdict, Optional<BigDecimal> proposal, Note why, List<Note> steps,
        Optional<Compared> compared) {

    public Assessment {
        steps = List.copyOf(steps);
    }

    /// Of figures that were not set side by side.
    Assessment(Optional<BigDecimal> ratio, Optional<BigDecimal> progress, Arithmetic arithmetic, Verdict verdict,
            Optional<BigDecimal> proposal, Note why, List<Note> steps) {
        this(ratio, progress, arithmetic, verdict, proposal, why, steps, Optional.empty());
    }

    /// The same, if it was reckoned, with the figures it was reckoned by.
    Assessment by(Compared figures) {
        return new Assessment(ratio, progress, arithmetic, verdict, proposal, why, steps,
                proposal.map(_ -> figures));
    }
}
