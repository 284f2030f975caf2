package mn.biyelelt.domain.change;

import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;

/// Puts a group heading at another depth.
///
/// @param depth 1 for the outermost level
public record SetDepth(ElementId group, int depth) implements Change {

    @Override
    public Plan apply(Plan plan) {
        return PlanTree.replace(plan, group(plan).withDepth(depth));
    }

    @Override
    public Change inverse(Plan before) {
        return new SetDepth(group, group(before).depth());
    }

    private Group group(Plan plan) {
        if (Elements.required(plan, group) instanceof Group found) {
            return found;
        }
        throw new ChangeRejected(ChangeRejected.Reason.NO_SUCH_ELEMENT, group);
    }
}
