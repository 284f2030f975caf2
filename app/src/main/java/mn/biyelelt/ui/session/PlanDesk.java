package mn.biyelelt.ui.session;

import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.edit.EditSession;
import mn.biyelelt.edit.SaveState;
import mn.biyelelt.edit.Subscription;

/// The plan on the desk: its snapshot, the period looked at, the place worked at, undo and redo, and how safe it all is. What all
/// views of the plan share. For the JavaFX thread.
public final class PlanDesk implements AutoCloseable {

    private final EditSession session;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Plan> plan;
    private final ReadOnlyObjectWrapper<Saved> saved;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Spot> spot;
    private final ObjectProperty<Optional<ReportPeriod>> period = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Draft>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription plans;
    private final Subscription saves;

    /// @param clock for the time in the saved mark
    public PlanDesk(EditSession session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
        plan = new ReadOnlyObjectWrapper<>(session.plan());
        saved = new ReadOnlyObjectWrapper<>(Saved.of(session.saveState(), clock));
        spot = new ReadOnlyObjectWrapper<>(Spot.at(session.plan().id().element()));
        plans = session.onPlan(this::show);
        saves = session.onSaveState(this::mark);
        show(session.plan());
    }

    /// The snapshot of the moment.
    public ReadOnlyObjectProperty<Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// The period whose results are looked at; empty for the plan alone.
    public ObjectProperty<Optional<ReportPeriod>> period() {
        return period;
    }

    /// The place worked at.
    public ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    /// What is being typed and is no change yet.
    public ObjectProperty<Optional<Draft>> draft() {
        return draft;
    }

    /// How safe the plan is.
    public ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// Works at another place from now on.
    public void goTo(Spot place) {
        spot.set(place);
    }

    /// Sets a text; the same text again is no change.
    public void setText(ElementId element, CellKey cell, String text) {
        if (!Texts.of(plan.get(), element, cell).equals(text)) {
            session.apply(new SetText(element, cell, text));
        }
    }

    /// Applies a change as one step of undo.
    public void apply(Change change) {
        session.apply(change);
    }

    /// Takes the last step back, if there is one.
    public void undo() {
        if (session.canUndo()) {
            session.undo();
        }
    }

    /// Does the step taken back last again, if there is one.
    public void redo() {
        if (session.canRedo()) {
            session.redo();
        }
    }

    /// Stops following the session; the session itself goes on.
    @Override
    public void close() {
        plans.close();
        saves.close();
    }

    private void show(Plan snapshot) {
        undoable.set(session.canUndo());
        redoable.set(session.canRedo());
        plan.set(snapshot);
    }

    private void mark(SaveState state) {
        saved.set(Saved.of(state, clock));
    }
}
