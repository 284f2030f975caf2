package mn.biyelelt.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTouch;

/// Keeps the plan from being changed by the way while one reports on it: such a change waits here, whole, until it gets a reason
/// or is given up.
final class PlanGuard {

    private final ReadOnlyObjectWrapper<Optional<PendingAmendment>> pending = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Amending>> amending = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Spot> then = Optional.empty();

    ReadOnlyObjectProperty<Optional<PendingAmendment>> pending() {
        return pending.getReadOnlyProperty();
    }

    /// @param changed tells what belongs to the plan; empty where the plan may be changed freely
    void guardBy(Optional<Amending> changed) {
        amending.set(changed);
        letGo();
    }

    ReadOnlyObjectProperty<Optional<Amending>> amending() {
        return amending.getReadOnlyProperty();
    }

    /// Whether the change has to wait; it is kept then.
    boolean stops(Plan plan, Change change) {
        List<PlanTouch> touches = amending.get().map(each -> each.touches(plan, change)).orElse(List.of());
        if (!touches.isEmpty()) {
            then = Optional.empty();
            pending.set(Optional.of(new PendingAmendment(change, touches)));
        }
        return !touches.isEmpty();
    }

    /// Remembers where the change would have led.
    void goThen(Spot place) {
        then = Optional.of(place);
    }

    /// Forgets what waits.
    ///
    /// @return where it would have led
    Optional<Spot> letGo() {
        Optional<Spot> place = then;
        then = Optional.empty();
        pending.set(Optional.empty());
        return place;
    }
}
