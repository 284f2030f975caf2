package mn.biyelelt.ui.findings;

import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.validation.CheckList;

/// Checks plans with all that a check needs besides: forms, word lists, the paper beside it. Called on the JavaFX thread; the work
/// it gives is for the background, one piece at a time.
public interface Checking {

    /// The work of checking a plan in full.
    Work<CheckList> full(Plan plan, PlanView view);

    /// The work of checking what changed since an earlier snapshot that was looked at in the same way.
    Work<CheckList> since(CheckList before, Plan plan);
}
