package mn.biyelelt.storage.internal;

import mn.biyelelt.domain.plan.Plan;

/// Counts what differs between two states of a plan.
public final class Differences {

    private Differences() {
    }

    /// How many rows and texts were added, taken away or changed.
    public static int between(Plan from, Plan to) {
        var diff = new PlanDiff(from, to);
        return diff.added().size() + diff.changed().size() + diff.removed().size() + diff.newTexts().size()
                + diff.changedTexts().size() + diff.goneTexts().size();
    }
}
