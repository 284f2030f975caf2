package mn.biyelelt.ui.session;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.edit.EditSession;
import mn.biyelelt.edit.EditStep;
import mn.biyelelt.edit.Numbering;
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
    private final ReadOnlyObjectWrapper<Optional<EditStep>> toUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditStep>> toRedo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Spot> spot;
    private final ObjectProperty<Optional<ReportPeriod>> period = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Draft>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<ElementId>> chosenRows = new SimpleObjectProperty<>(List.of());
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
        saves = session.onSaveState(_ -> mark());
        show(session.plan());
        draft.subscribe(_ -> mark());
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

    /// The rows chosen together in the table; fewer than two if none are.
    public ObjectProperty<List<ElementId>> chosenRows() {
        return chosenRows;
    }

    /// What is being typed and is no change yet.
    public ObjectProperty<Optional<Draft>> draft() {
        return draft;
    }

    /// How safe the plan is, and what is being typed into it.
    public ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// The step that undo takes back.
    public ReadOnlyObjectProperty<Optional<EditStep>> toUndo() {
        return toUndo.getReadOnlyProperty();
    }

    /// The step that redo does again.
    public ReadOnlyObjectProperty<Optional<EditStep>> toRedo() {
        return toRedo.getReadOnlyProperty();
    }

    /// Works at another place from now on.
    public void goTo(Spot place) {
        spot.set(place);
    }

    /// Sets a text; the same text again is no change. A number takes those that follow it along.
    public void setText(ElementId element, CellKey cell, String text) {
        var change = new SetText(element, cell, text);
        if (isNumber(element, cell)) {
            session.dropTyped();
            if (!Texts.of(plan.get(), element, cell).equals(text)) {
                apply(Numbering.following(plan.get(), change), Deed.NUMBER, 1);
            }
        } else {
            session.keep(change);
        }
    }

    /// Makes lasting what is being typed, though it is not finished: a power cut shall not take it.
    public void saveDraft() {
        draft.get().filter(typed -> !isInPlan(typed)).filter(this::hasElement)
                .ifPresent(typed -> session.type(new SetText(typed.element(), typed.cell(), typed.text())));
    }

    /// Leaves the text as it was before the typing.
    public void dropDraft() {
        draft.set(Optional.empty());
        session.dropTyped();
    }

    /// Applies a change as one step of undo.
    public void apply(Change change) {
        session.apply(change);
    }

    /// Applies a change as one step of undo with a known meaning.
    ///
    /// @param count how many rows, cells or places it is about
    public void apply(Change change, Deed deed, int count) {
        session.apply(change, deed, count);
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
        toUndo.set(session.toUndo());
        toRedo.set(session.toRedo());
        plan.set(snapshot);
    }

    private void mark() {
        Saved state = Saved.of(session.saveState(), clock);
        boolean typing = draft.get().filter(typed -> !isInPlan(typed)).isPresent();
        saved.set(typing && !(state instanceof Saved.Failed) ? new Saved.InWork() : state);
    }

    private boolean isInPlan(Draft typed) {
        return Texts.of(plan.get(), typed.element(), typed.cell()).equals(typed.text());
    }

    private boolean hasElement(Draft typed) {
        return typed.element().equals(plan.get().id().element())
                || PlanTree.find(plan.get(), typed.element()).isPresent();
    }

    private boolean isNumber(ElementId element, CellKey cell) {
        return cell.field().equals(Fields.NUMBER)
                && PlanTree.find(plan.get(), element).filter(Row.class::isInstance).isPresent();
    }
}
