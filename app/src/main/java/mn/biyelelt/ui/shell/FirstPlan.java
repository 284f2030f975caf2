package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.ui.people.DirectoryDesk;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;
import mn.biyelelt.ui.start.Beginning;

/// Begins the plan that was asked for on the start view, in the workspace that was opened or made for it.
final class FirstPlan {

    private final DeskModel model;
    private final Supplier<UUID> identities;

    FirstPlan(DeskModel model, Supplier<UUID> identities) {
        this.model = model;
        this.identities = identities;
    }

    void begin(Beginning wanted) {
        if (wanted.where() instanceof Beginning.Fresh fresh && !fresh.keeper().isEmpty()) {
            add(new Person(new ElementId(identities.get()), fresh.keeper(), fresh.position(), "", false));
        }
        model.begin(wanted.form(), wanted.year());
    }

    private void add(Person person) {
        DirectoryDesk desk = model.workspace().directory();
        var people = new ArrayList<>(desk.directory().get().people());
        people.add(person);
        desk.change(new Directory(people, desk.directory().get().units()));
    }
}
