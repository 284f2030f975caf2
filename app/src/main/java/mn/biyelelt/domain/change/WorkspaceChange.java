package mn.biyelelt.domain.change;

import java.util.List;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;

/// One step of a whole workspace: the unit that is journalled, applied in one database transaction and replayed.
public sealed interface WorkspaceChange {

    /// Adds a plan after the others; with several, [Together].
    record AddPlan(Plan plan) implements WorkspaceChange {
    }

    /// Takes a plan out.
    record RemovePlan(PlanId plan) implements WorkspaceChange {
    }

    /// Changes one plan.
    record EditPlan(PlanId plan, Change change) implements WorkspaceChange {
    }

    /// Adds a form file of the user's own, or replaces the one with the same id.
    ///
    /// @param id     id of the form
    /// @param source the form file's text, to the letter
    record PutForm(String id, String source) implements WorkspaceChange {
    }

    /// Sets the office that keeps the workspace.
    record SetOffice(Office office) implements WorkspaceChange {
    }

    /// Replaces the directory of people.
    record SetPeople(List<Person> people) implements WorkspaceChange {

        public SetPeople {
            people = List.copyOf(people);
        }
    }

    /// Several steps as one, all or none.
    record Together(List<WorkspaceChange> changes) implements WorkspaceChange {

        public Together {
            changes = List.copyOf(changes);
        }
    }
}
