package mn.biyelelt.domain.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;

/// What is known of how the plans of a workspace came about.
///
/// @param plans     the past of each plan
/// @param takenBack plans whose beginning was taken back and can be done again, the next first
public record WorkspaceHistory(Map<PlanId, PlanHistory> plans, List<TakenBack> takenBack) {

    public WorkspaceHistory {
        plans = Map.copyOf(plans);
        takenBack = List.copyOf(takenBack);
    }

    /// The past of a plan.
    ///
    /// @param begun what was noted of its beginning, if the edits go back to it
    /// @param edits the oldest first and without gaps
    public record PlanHistory(Optional<ChangeNote> begun, List<PastEdit> edits) {

        /// Nothing is known.
        public static final PlanHistory UNKNOWN = new PlanHistory(Optional.empty(), List.of());

        public PlanHistory {
            edits = List.copyOf(edits);
        }
    }

    /// A plan whose beginning was taken back.
    ///
    /// @param plan as it was then
    public record TakenBack(Plan plan, PlanHistory history) {}
}
