package mn.biyelelt.ui.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.people.Renaming;
import mn.biyelelt.domain.people.Renaming.Standing;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;

/// Names changed in the directory since its sheet was opened that plans still have: nothing is written into a plan by itself. For the
/// JavaFX thread.
public final class Renames {

    private final DirectoryDesk desk;
    private final Supplier<List<Plan>> plans;
    private final Pen pen;
    /// The names that the plans were made to agree with, or that entries had when they were seen first.
    private final Map<String, String> before = new LinkedHashMap<>();

    /// Changes a plan, as one step of undo.
    public interface Pen {

        /// @param count in how many places
        void write(PlanId plan, Change change, int count);
    }

    /// A changed name and where the old one stands.
    ///
    /// @param plans      how many plans have it where it may be written anew
    /// @param rows       how many rows and lines of them
    /// @param signatures how many signature fields of them
    /// @param kept       in how many places it stays, for they were signed or are locked by a report
    public record Offer(Renaming renaming, int plans, int rows, int signatures, int kept) {

        /// Whether there is anything to write.
        public boolean isOpen() {
            return plans > 0;
        }
    }

    /// @param plans the plans of the workspace as they are now
    public Renames(DirectoryDesk desk, Supplier<List<Plan>> plans, Pen pen) {
        this.desk = desk;
        this.plans = plans;
        this.pen = pen;
        desk.directory().subscribe(this::meet);
    }

    /// The first changed name that plans still have. A name that another entry has is nobody's alone.
    public Optional<Offer> offer() {
        Map<String, String> names = names(now());
        return before.entrySet().stream().filter(known -> !known.getValue().isBlank())
                .flatMap(known -> Stream.ofNullable(names.get(known.getKey()))
                        .filter(name -> !name.isBlank() && !name.equals(known.getValue()))
                        .map(name -> new Renaming(known.getValue(), name)))
                .filter(renaming -> names.values().stream().noneMatch(renaming.from()::equalsIgnoreCase)
                        || renaming.from().equalsIgnoreCase(renaming.to()))
                .map(this::offer).filter(offer -> offer.isOpen() || offer.kept() > 0).findFirst();
    }

    /// Writes the new name where it may be written: one step in each plan.
    public void write(Renaming renaming) {
        for (Plan plan : plans.get()) {
            List<Change> texts = renaming.in(plan).texts();
            if (!texts.isEmpty()) {
                pen.write(plan.id(), new Batch(texts), texts.size());
            }
        }
        before.replaceAll((_, name) -> name.equals(renaming.from()) ? renaming.to() : name);
    }

    private Offer offer(Renaming renaming) {
        List<Standing> found = plans.get().stream().map(renaming::in).toList();
        return new Offer(renaming, (int) found.stream().filter(each -> !each.texts().isEmpty()).count(),
                found.stream().mapToInt(Standing::rows).sum(), found.stream().mapToInt(Standing::signatures).sum(),
                found.stream().mapToInt(Standing::kept).sum());
    }

    /// Entries come while the sheet is open, from plans or empty.
    private void meet(Directory directory) {
        names(directory).forEach((entry, name) -> before.merge(entry, name,
                (known, seen) -> known.isBlank() ? seen : known));
    }

    private Directory now() {
        return Objects.requireNonNull(desk.directory().get());
    }

    private static Map<String, String> names(Directory directory) {
        var names = new LinkedHashMap<String, String>();
        for (Person person : directory.people()) {
            names.put(person.id() + " name", person.name());
        }
        for (OfficeUnit unit : directory.units()) {
            names.put(unit.id() + " name", unit.name());
            names.put(unit.id() + " short", unit.shortName());
        }
        return names;
    }
}
