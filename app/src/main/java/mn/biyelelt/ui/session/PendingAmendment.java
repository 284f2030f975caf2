package mn.biyelelt.ui.session;

import java.util.List;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.plan.PlanTouch;

/// A change of the plan that was tried while reporting on it and waits for a reason.
///
/// @param touches what it does to the plan, at least one
public record PendingAmendment(Change change, List<PlanTouch> touches) {

    public PendingAmendment {
        touches = List.copyOf(touches);
    }
}
