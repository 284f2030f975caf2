package mn.biyelelt.ui.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.progress.RowStatuses;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.PlanView;

/// How far the activities of the desk's plan are filled in, in the period looked at. Kept up to date; an edit of one row looks
/// at one row.
public final class StatusModel {

    private final PlanDesk desk;
    private final Function<PlanView, RowStatuses> reading;
    private final ReadOnlyObjectWrapper<Map<ElementId, RowStatus>> statuses;
    private RowStatuses reader;
    private PlanView view;

    /// @param reading reads the statuses as one looks at the plan
    public StatusModel(PlanDesk desk, Function<PlanView, RowStatuses> reading) {
        this.desk = desk;
        this.reading = reading;
        view = desk.view();
        reader = reading.apply(view);
        statuses = new ReadOnlyObjectWrapper<>(reader.of(desk.plan().get()));
        desk.plan().subscribe((_, plan) -> statuses.set(reader.of(plan)));
        desk.period().subscribe((_, _) -> lookAnew());
        desk.form().subscribe((_, _) -> lookAnew());
    }

    /// The status of every activity; a new map after each change.
    public ReadOnlyObjectProperty<Map<ElementId, RowStatus>> statuses() {
        return statuses.getReadOnlyProperty();
    }

    /// The status of an activity; empty for what is none.
    public Optional<RowStatus> of(ElementId activity) {
        return Optional.ofNullable(statuses.get().get(activity));
    }

    /// How many of these activities have each status, none left out.
    public Map<RowStatus, Integer> count(List<ElementId> activities) {
        var counts = new EnumMap<RowStatus, Integer>(RowStatus.class);
        for (RowStatus status : RowStatus.values()) {
            counts.put(status, 0);
        }
        activities.forEach(id -> of(id).ifPresent(status -> counts.merge(status, 1, Integer::sum)));
        return counts;
    }

    private void lookAnew() {
        if (!desk.view().equals(view)) {
            view = desk.view();
            reader = reading.apply(view);
            statuses.set(reader.of(desk.plan().get()));
        }
    }
}
