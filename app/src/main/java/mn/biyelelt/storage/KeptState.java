package mn.biyelelt.storage;

import java.nio.file.Path;
import java.time.Instant;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.storage.snapshot.Snapshot;

/// A state of a workspace that can be restored, verified.
///
/// @param number     number of the last change in it; names it within the workspace
/// @param date       when it was kept, by the disk's clock
/// @param plans      how many plans it has
/// @param rows       how many rows they have together
/// @param difference how it differs from today
public record KeptState(Path file, long number, Instant date, int plans, int rows, StateDifference difference) {

    static KeptState of(Path file, Snapshot snapshot, Holdings today) {
        Holdings kept = snapshot.holdings();
        return new KeptState(file, snapshot.number(), snapshot.date(), kept.plans().size(), rows(kept),
                StateDifference.between(kept, today));
    }

    /// Groups and activities of all plans.
    static int rows(Holdings holdings) {
        var count = new int[1];
        for (Plan plan : holdings.plans()) {
            PlanTree.forEach(plan, element -> count[0] += element instanceof Group || element instanceof Activity
                    ? 1
                    : 0);
        }
        return count[0];
    }
}
