package mn.biyelelt.domain.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import mn.biyelelt.domain.change.ChangeRejected.Reason;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;

/// One step of a whole workspace: the unit that is journalled, applied in one database transaction and replayed.
public sealed interface WorkspaceChange {

    /// What the workspace holds after this step.
    ///
    /// @throws ChangeRejected if the holdings have not what the step speaks of, or have already what it adds
    Holdings apply(Holdings holdings);

    /// A step of one plan, of which more can be noted.
    sealed interface PlanStep extends WorkspaceChange permits AddPlan, RemovePlan, EditPlan {}

    /// Adds a plan after the others; with several, [Together]. No element may stand in it twice.
    record AddPlan(Plan plan) implements PlanStep {

        @Override
        public Holdings apply(Holdings holdings) {
            if (holdings.plan(plan.id()).isPresent()) {
                throw new ChangeRejected(Reason.DUPLICATE_ELEMENT, plan.id().element());
            }
            Elements.rejectRepetition(plan);
            var plans = new ArrayList<>(holdings.plans());
            plans.add(plan);
            return holdings.withPlans(plans);
        }
    }

    /// Takes a plan out.
    record RemovePlan(PlanId plan) implements PlanStep {

        @Override
        public Holdings apply(Holdings holdings) {
            var plans = new ArrayList<>(holdings.plans());
            if (!plans.removeIf(present -> present.id().equals(plan))) {
                throw new ChangeRejected(Reason.NO_SUCH_ELEMENT, plan.element());
            }
            return holdings.withPlans(plans);
        }
    }

    /// Changes one plan.
    record EditPlan(PlanId plan, Change change) implements PlanStep {

        @Override
        public Holdings apply(Holdings holdings) {
            Plan before = holdings.plan(plan)
                    .orElseThrow(() -> new ChangeRejected(Reason.NO_SUCH_ELEMENT, plan.element()));
            Plan after = change.apply(before);
            return holdings.withPlans(holdings.plans().stream().map(each -> each == before ? after : each).toList());
        }
    }

    /// A step of one plan with what is remembered of it.
    record Noted(ChangeNote note, PlanStep step) implements WorkspaceChange {

        @Override
        public Holdings apply(Holdings holdings) {
            return step.apply(holdings);
        }
    }

    /// Adds a form file of the user's own, or replaces the one with the same id.
    ///
    /// @param id     id of the form
    /// @param source the form file's text, to the letter
    record PutForm(String id, String source) implements WorkspaceChange {

        @Override
        public Holdings apply(Holdings holdings) {
            var forms = new LinkedHashMap<>(holdings.forms());
            forms.put(id, source);
            return holdings.withForms(forms);
        }
    }

    /// Sets the office that keeps the workspace.
    record SetOffice(Office office) implements WorkspaceChange {

        @Override
        public Holdings apply(Holdings holdings) {
            return holdings.withOffice(office);
        }
    }

    /// Replaces the directory of people.
    record SetPeople(List<Person> people) implements WorkspaceChange {

        public SetPeople {
            people = List.copyOf(people);
        }

        @Override
        public Holdings apply(Holdings holdings) {
            return holdings.withPeople(people);
        }
    }

    /// Replaces the list of offices and units.
    record SetUnits(List<OfficeUnit> units) implements WorkspaceChange {

        public SetUnits {
            units = List.copyOf(units);
        }

        @Override
        public Holdings apply(Holdings holdings) {
            return holdings.withUnits(units);
        }
    }

    /// Several steps as one, all or none.
    record Together(List<WorkspaceChange> changes) implements WorkspaceChange {

        public Together {
            changes = List.copyOf(changes);
        }

        @Override
        public Holdings apply(Holdings holdings) {
            Holdings result = holdings;
            for (WorkspaceChange change : changes) {
                result = change.apply(result);
            }
            return result;
        }
    }
}
