package mn.biyelelt.storage;

import java.util.Optional;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.storage.internal.Differences;

/// How a kept state differs from today's, in figures for a person who must choose.
///
/// @param missing plans of today that the kept state has not
/// @param more    plans that only the kept state has
/// @param changed plans that both have, but not alike
/// @param places  rows and texts that differ in those
public record StateDifference(int missing, int more, int changed, int places) {

    /// Whether there is none in the plans.
    public boolean isNone() {
        return missing == 0 && more == 0 && changed == 0;
    }

    static StateDifference between(Holdings kept, Holdings today) {
        int more = 0;
        int changed = 0;
        int places = 0;
        for (Plan plan : kept.plans()) {
            Optional<Plan> present = today.plan(plan.id());
            if (present.isEmpty()) {
                more++;
            } else if (!present.get().equals(plan)) {
                changed++;
                places += Differences.between(plan, present.get());
            }
        }
        int missing = today.plans().size() - (kept.plans().size() - more);
        return new StateDifference(missing, more, changed, places);
    }
}
