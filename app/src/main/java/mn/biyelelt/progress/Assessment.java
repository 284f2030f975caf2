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
public record Assessment(Optional<BigDecimal> ratio, Optional<BigDecimal> progress, Arithmetic arithmetic,
        Verdict verdict, Optional<BigDecimal> proposal, Note why, List<Note> steps) {

    public Assessment {
        steps = List.copyOf(steps);
    }
}
