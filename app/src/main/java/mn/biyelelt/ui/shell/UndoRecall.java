package mn.biyelelt.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;

/// Lets undo go on where it was left: reads the edits of earlier days from the workspace when a plan comes on the desk for the first
/// time. It is there a moment later; one can work meanwhile.
final class UndoRecall {

    /// How many changes of the workspace to look back on.
    private static final int LEAST = 2000;

    private final Workspace workspace;
    private final Holdings holdings;
    private final long number;
    private final JobRunner jobs;
    private final Set<PlanId> asked = new HashSet<>();

    /// @param workspace as it was just opened
    UndoRecall(Workspace workspace, JobRunner jobs) {
        this.workspace = workspace;
        this.jobs = jobs;
        holdings = workspace.holdings();
        number = workspace.number();
    }

    void follow(DeskModel model) {
        model.open().subscribe((Optional<PlanOnDesk> open) -> open
                .ifPresent(plan -> recall(model, plan.desk().plan().get().id())));
    }

    private void recall(DeskModel model, PlanId id) {
        if (asked.add(id)) {
            holdings.plan(id).ifPresent(plan -> jobs.start(
                    _ -> workspace.past(plan, number, LEAST).toCompletableFuture().join(), outcome -> {
                        // what cannot be read cannot be undone, and that is all
                        if (outcome instanceof Outcome.Done<List<PastEdit>>(List<PastEdit> edits)) {
                            model.workspace().recall(id, edits);
                        }
                    }));
        }
    }
}
