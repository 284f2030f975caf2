package mn.biyelelt.storage;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;

/// Changes made and waited for.
final class Appending {

    private Appending() {
    }

    /// @return the number under which it was saved
    /// @throws RuntimeException why it was not
    static long append(Workspace workspace, WorkspaceChange change) {
        CompletionStage<Long> saved = workspace.append(change);
        try {
            return saved.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    /// The smallest edit: another preamble.
    static EditPlan preamble(Plan plan, String text) {
        return new EditPlan(plan.id(), new SetText(plan.id().element(), CellKey.of(Fields.PREAMBLE), text));
    }
}
