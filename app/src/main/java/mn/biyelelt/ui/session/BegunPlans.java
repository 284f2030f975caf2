package mn.biyelelt.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.WorkspaceHistory.TakenBack;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.edit.Deed;

/// Plans whose beginning can be taken back, and those whose beginning was and can be done again. For the JavaFX thread.
public final class BegunPlans {

    private final Map<PlanId, Deed> begun = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Begun>> takenBack = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<PlanId, Deed>> known = new ReadOnlyObjectWrapper<>(Map.of());

    /// A beginning that was taken back.
    ///
    /// @param deed how it was begun
    /// @param plan as it was then
    public record Begun(Deed deed, Plan plan) {}

    BegunPlans() {
    }

    /// How each plan was begun whose beginning can be taken back.
    public ReadOnlyObjectProperty<Map<PlanId, Deed>> known() {
        return known.getReadOnlyProperty();
    }

    /// The beginnings taken back, the next to be done again first.
    public ReadOnlyObjectProperty<List<Begun>> takenBack() {
        return takenBack.getReadOnlyProperty();
    }

    void begin(PlanId plan, Deed deed) {
        begun.put(plan, deed);
        known.set(Map.copyOf(begun));
    }

    void takeBack(Plan plan) {
        Deed deed = Optional.ofNullable(begun.remove(plan.id())).orElse(Deed.BEGIN_PLAN);
        var all = new ArrayList<>(takenBack.get());
        all.addFirst(new Begun(deed, plan));
        takenBack.set(List.copyOf(all));
        known.set(Map.copyOf(begun));
    }

    Optional<Begun> again() {
        Optional<Begun> next = takenBack.get().stream().findFirst();
        next.ifPresent(_ -> takenBack.set(takenBack.get().subList(1, takenBack.get().size())));
        return next;
    }

    /// Something new was done: what was taken back stays so.
    void forgetTakenBack() {
        if (!takenBack.get().isEmpty()) {
            takenBack.set(List.of());
        }
    }

    /// What was taken back on an earlier day goes behind what was today.
    void recall(List<TakenBack> earlier) {
        var all = new ArrayList<>(takenBack.get());
        earlier.forEach(each -> all.add(new Begun(deed(each.history().begun()), each.plan())));
        takenBack.set(List.copyOf(all));
    }

    static Deed deed(Optional<ChangeNote> note) {
        return note.flatMap(each -> Deed.named(each.deed())).orElse(Deed.BEGIN_PLAN);
    }
}
