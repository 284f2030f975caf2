package mn.biyelelt.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import mn.biyelelt.domain.people.NamedInPlans;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;

/// Editing the directory: add, change and take out people and units, and take over whom the plans name already.
public final class PeopleModel {

    private final DirectoryDesk desk;
    private final Supplier<List<Plan>> plans;
    private final Supplier<UUID> identities;

    /// @param plans the plans of the workspace as they are now
    public PeopleModel(DirectoryDesk desk, Supplier<List<Plan>> plans, Supplier<UUID> identities) {
        this.desk = desk;
        this.plans = plans;
        this.identities = identities;
    }

    public ReadOnlyObjectProperty<Directory> directory() {
        return desk.directory();
    }

    /// Adds an empty person at the end.
    public Person addPerson() {
        var person = new Person(new ElementId(identities.get()), "", "", "", false);
        var people = new ArrayList<>(now().people());
        people.add(person);
        desk.change(new Directory(people, now().units()));
        return person;
    }

    /// Keeps a person as changed.
    public void keep(Person changed) {
        desk.change(new Directory(
                now().people().stream().map(one -> one.id().equals(changed.id()) ? changed : one).toList(),
                now().units()));
    }

    /// Takes a person out.
    public void remove(Person person) {
        desk.change(new Directory(now().people().stream().filter(one -> !one.id().equals(person.id())).toList(),
                now().units()));
    }

    /// Adds an empty unit at the end.
    public OfficeUnit addUnit() {
        var unit = new OfficeUnit(new ElementId(identities.get()), "", "");
        var units = new ArrayList<>(now().units());
        units.add(unit);
        desk.change(new Directory(now().people(), units));
        return unit;
    }

    /// Keeps a unit as changed.
    public void keep(OfficeUnit changed) {
        desk.change(new Directory(now().people(),
                now().units().stream().map(one -> one.id().equals(changed.id()) ? changed : one).toList()));
    }

    /// Takes a unit out.
    public void remove(OfficeUnit unit) {
        desk.change(new Directory(now().people(), now().units().stream().filter(one -> !one.id().equals(unit.id()))
                .toList()));
    }

    /// Takes over whom and what the plans name and the directory lacks, as one step.
    ///
    /// @return how many entries came
    public int takeOver() {
        var named = new NamedInPlans(plans.get(), identities);
        var people = new ArrayList<>(now().people());
        people.addAll(named.peopleBeside(now().people()));
        var units = new ArrayList<>(now().units());
        units.addAll(named.unitsBeside(now().units()));
        int came = people.size() + units.size() - now().people().size() - now().units().size();
        desk.change(new Directory(people, units));
        return came;
    }

    /// Takes the last change back.
    public void undo() {
        desk.undo();
    }

    private Directory now() {
        return desk.directory().get();
    }
}
