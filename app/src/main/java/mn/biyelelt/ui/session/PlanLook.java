package mn.biyelelt.ui.session;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.ReportPeriod;

/// Which periods a plan can be looked at in.
///
/// @param periods choices in order; an empty one is the plan alone
/// @param initial the choice to begin with
public record PlanLook(List<Optional<ReportPeriod>> periods, Optional<ReportPeriod> initial) {

    public PlanLook {
        periods = List.copyOf(periods);
    }
}
