package mn.biyelelt.ui.shell;

import mn.biyelelt.domain.change.WorkspaceHistory;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;

/// Lets undo go on where it was left: reads the steps of earlier days from the workspace. They are there a moment after it is opened;
/// one can work meanwhile.
final class UndoRecall {

    /// How many changes of the workspace to look back on.
    private static final int LEAST = 2000;

    private final Workspace workspace;
    private final Holdings holdings;
    private final long number;
    private final JobRunner jobs;

    /// @param workspace as it was just opened
    UndoRecall(Workspace workspace, JobRunner jobs) {
        this.workspace = workspace;
        this.jobs = jobs;
        holdings = workspace.holdings();
        number = workspace.number();
    }

    void follow(DeskModel model) {
        jobs.start(_ -> workspace.history(holdings, number, LEAST).toCompletableFuture().join(), outcome -> {
            // what cannot be read cannot be undone, and that is all
            if (outcome instanceof Outcome.Done<WorkspaceHistory>(WorkspaceHistory history)) {
                model.workspace().recall(history);
            }
        });
    }
}
