package mn.biyelelt.domain.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mn.biyelelt.domain.plan.Plan;

/// Several changes as one step, applied in order, all or none.
public record Batch(List<Change> changes) implements Change {

    public Batch {
        changes = List.copyOf(changes);
    }

    @Override
    public Plan apply(Plan plan) {
        Plan result = plan;
        for (Change change : changes) {
            result = change.apply(result);
        }
        return result;
    }

    @Override
    public Change inverse(Plan before) {
        var inverses = new ArrayList<Change>();
        Plan current = before;
        for (Change change : changes) {
            inverses.add(change.inverse(current));
            current = change.apply(current);
        }
        Collections.reverse(inverses);
        return new Batch(inverses);
    }
}
