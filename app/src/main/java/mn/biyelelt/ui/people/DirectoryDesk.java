package mn.biyelelt.ui.people;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.change.WorkspaceChange.SetUnits;
import mn.biyelelt.domain.change.WorkspaceChange.Together;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;

/// The directory of a workspace while its window is open: every change is lasting at once and can be taken back. For the JavaFX
/// thread.
public final class DirectoryDesk {

    private final Consumer<WorkspaceChange> log;
    private final ReadOnlyObjectWrapper<Directory> directory;
    private final Deque<Directory> before = new ArrayDeque<>();

    /// People and units at one moment.
    public record Directory(List<Person> people, List<OfficeUnit> units) {

        public Directory {
            people = List.copyOf(people);
            units = List.copyOf(units);
        }
    }

    /// @param log makes changes lasting
    public DirectoryDesk(Directory start, Consumer<WorkspaceChange> log) {
        this.log = log;
        directory = new ReadOnlyObjectWrapper<>(start);
    }

    /// The directory of the moment.
    public ReadOnlyObjectProperty<Directory> directory() {
        return directory.getReadOnlyProperty();
    }

    /// All names that may stand where a responsible person or unit is asked for.
    public List<String> names() {
        Directory now = directory.get();
        return Stream.concat(now.people().stream().map(Person::name),
                now.units().stream().flatMap(unit -> Stream.of(unit.name(), unit.shortName())))
                .filter(name -> !name.isBlank()).distinct().toList();
    }

    /// Replaces the directory, as one step.
    public void change(Directory wanted) {
        if (!wanted.equals(directory.get())) {
            before.push(directory.get());
            set(wanted);
        }
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    /// Takes the last change back, if there is one.
    public void undo() {
        if (canUndo()) {
            set(before.pop());
        }
    }

    private void set(Directory wanted) {
        Directory old = Objects.requireNonNull(directory.get());
        var people = new SetPeople(wanted.people());
        var units = new SetUnits(wanted.units());
        if (wanted.units().equals(old.units())) {
            log.accept(people);
        } else if (wanted.people().equals(old.people())) {
            log.accept(units);
        } else {
            log.accept(new Together(List.of(people, units)));
        }
        directory.set(wanted);
    }
}
