package mn.biyelelt.domain.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that a workspace holds at one moment. Immutable.
///
/// @param office the office that keeps the workspace
/// @param people the directory of people
/// @param units  the offices and units that are responsible for measures
/// @param forms  the user's own form files by form id, as text, in the order they were added
/// @param plans  in the order they were added
public record Holdings(Office office, List<Person> people, List<OfficeUnit> units, Map<String, String> forms,
        List<Plan> plans) {

    public Holdings {
        people = List.copyOf(people);
        units = List.copyOf(units);
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        plans = List.copyOf(plans);
    }

    /// What a new workspace holds.
    public static Holdings startingWith(Office office) {
        return new Holdings(office, List.of(), List.of(), Map.of(), List.of());
    }

    /// The same with another office.
    public Holdings withOffice(Office changed) {
        return new Holdings(changed, people, units, forms, plans);
    }

    /// The same with another directory of people.
    public Holdings withPeople(List<Person> changed) {
        return new Holdings(office, changed, units, forms, plans);
    }

    /// The same with other units.
    public Holdings withUnits(List<OfficeUnit> changed) {
        return new Holdings(office, people, changed, forms, plans);
    }

    /// The same with other form files.
    public Holdings withForms(Map<String, String> changed) {
        return new Holdings(office, people, units, changed, plans);
    }

    /// The same with other plans.
    public Holdings withPlans(List<Plan> changed) {
        return new Holdings(office, people, units, forms, changed);
    }

    /// The plan with that identity, if it is here.
    public Optional<Plan> plan(PlanId id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }
}
