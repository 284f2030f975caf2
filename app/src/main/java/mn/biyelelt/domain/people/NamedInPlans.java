package mn.biyelelt.domain.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Signature;

/// Who and which units the plans name: signers with what stands beside their name, officers, and everybody responsible. Each is
/// told once, in the order of the plans; case does not count.
public final class NamedInPlans {

    private final Supplier<UUID> identities;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, OfficeUnit> units = new LinkedHashMap<>();

    /// @param identities gives each found person and unit its identity
    public NamedInPlans(List<Plan> plans, Supplier<UUID> identities) {
        this.identities = identities;
        plans.forEach(plan -> {
            plan.signatures().forEach(this::addSigner);
            addPerson(plan.get(Fields.OFFICER_NAME), plan.get(Fields.OFFICER_POSITION));
        });
        plans.forEach(plan -> PlanTree.forEach(plan, this::addResponsible));
    }

    /// The people that a directory lacks.
    public List<Person> peopleBeside(List<Person> known) {
        var lacking = new LinkedHashMap<>(people);
        known.forEach(person -> lacking.remove(key(person.name())));
        return new ArrayList<>(lacking.values());
    }

    /// The units that a directory lacks.
    public List<OfficeUnit> unitsBeside(List<OfficeUnit> known) {
        var lacking = new LinkedHashMap<>(units);
        known.forEach(unit -> {
            lacking.remove(key(unit.name()));
            lacking.remove(key(unit.shortName()));
        });
        return new ArrayList<>(lacking.values());
    }

    private void addSigner(Signature signature) {
        String name = signature.get(Fields.SIGNER).strip();
        if (!name.isEmpty()) {
            people.putIfAbsent(key(name), new Person(id(), name, signature.get(Fields.POSITION),
                    signature.get(Fields.STATUS), signature.get(Fields.ACTING).equals("true")));
        }
    }

    private void addPerson(String name, String position) {
        if (!name.isBlank()) {
            people.putIfAbsent(key(name), new Person(id(), name.strip(), position, "", false));
        }
    }

    private void addResponsible(Element element) {
        if (element instanceof Activity || element instanceof Indicator) {
            for (String line : element.get(Fields.RESPONSIBLE).split("[,\n]")) {
                String name = line.strip();
                if (PersonName.is(name)) {
                    addPerson(name, "");
                } else if (!name.isEmpty() && !name.equals("-")) {
                    units.putIfAbsent(key(name), new OfficeUnit(id(), name, ""));
                }
            }
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private ElementId id() {
        return new ElementId(identities.get());
    }
}
