package mn.biyelelt.ui.session;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.numbering.Numbering;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.edit.EditSession;
import mn.biyelelt.edit.Subscription;

/// The plan on the desk: its snapshot, the period looked at, the place worked at, undo and redo, and how safe it all is. What all
/// views of the plan share. For the JavaFX thread.
public final class PlanDesk implements AutoCloseable {

    private final EditSession session;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Plan> plan;
    private final ReadOnlyObjectWrapper<Saved> saved;
    private final Steps steps;
    private final ReadOnlyObjectWrapper<Spot> spot;
    private final PlanGuard guard = new PlanGuard();
    private final ObjectProperty<String> form;
    private final ObjectProperty<Optional<ReportPeriod>> period = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Draft>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<ElementId>> chosenRows = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<ElementId>> leftOut = new SimpleObjectProperty<>(Set.of());
    private final Subscription plans;
    private final Subscription saves;
    private final ObservableValue<Optional<Throwable>> trouble;
    private final javafx.util.Subscription troubles;

    /// @param clock for the time in the saved mark
    public PlanDesk(EditSession session, InstantSource clock) {
        this(session, clock, new SimpleObjectProperty<>(Optional.empty()));
    }

    /// @param trouble why changes are not lasting at present, if they are not
    PlanDesk(EditSession session, InstantSource clock, ObservableValue<Optional<Throwable>> trouble) {
        this.session = session;
        this.clock = clock;
        this.trouble = trouble;
        plan = new ReadOnlyObjectWrapper<>(session.plan());
        saved = new ReadOnlyObjectWrapper<>(Saved.of(session.saveState(), clock));
        steps = new Steps(session);
        spot = new ReadOnlyObjectWrapper<>(Spot.at(session.plan().id().element()));
        form = new SimpleObjectProperty<>(session.plan().form());
        plans = session.onPlan(this::show);
        saves = session.onSaveState(_ -> mark());
        show(session.plan());
        draft.subscribe(_ -> mark());
        troubles = trouble.subscribe(_ -> mark());
    }

    /// The snapshot of the moment.
    public ReadOnlyObjectProperty<Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// The period whose results are looked at; empty for the plan alone.
    public ObjectProperty<Optional<ReportPeriod>> period() {
        return period;
    }

    /// Id of the form that the plan is looked at in.
    public ObjectProperty<String> form() {
        return form;
    }

    /// The form and the period of the moment.
    public PlanView view() {
        return new PlanView(form.get(), period.get());
    }

    /// The place worked at.
    public ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    /// The rows chosen together in the table; fewer than two if none are.
    public ObjectProperty<List<ElementId>> chosenRows() {
        return chosenRows;
    }

    /// Rows that the table leaves out at present, as by a filter.
    public ObjectProperty<Set<ElementId>> leftOut() {
        return leftOut;
    }

    /// What is being typed and is no change yet.
    public ObjectProperty<Optional<Draft>> draft() {
        return draft;
    }

    /// How safe the plan is, and what is being typed into it.
    public ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    /// What was done in the plan and can be taken back.
    public Steps steps() {
        return steps;
    }

    /// Works at another place from now on.
    public void goTo(Spot place) {
        if (has(place.row()) && guard.pending().get().isEmpty()) {
            spot.set(place);
        } else {
            guard.goThen(place);
        }
    }

    /// Sets a text; the same text again is no change. A number takes those that follow it along.
    public void setText(ElementId element, CellKey cell, String text) {
        var change = new SetText(element, cell, text);
        if (isNumber(element, cell)) {
            session.dropTyped();
            if (!Texts.of(plan.get(), element, cell).equals(text)) {
                apply(Numbering.following(plan.get(), change), Deed.NUMBER, 1);
            }
        } else if (!stops(change)) {
            session.keep(change);
        }
    }

    /// Makes lasting what is being typed, though it is not finished: a power cut shall not take it.
    public void saveDraft() {
        draft.get().filter(typed -> !isInPlan(typed)).filter(typed -> has(typed.element()))
                .filter(typed -> !isGuarded(typed.element(), typed.cell()))
                .ifPresent(typed -> session.type(new SetText(typed.element(), typed.cell(), typed.text())));
    }

    /// Leaves the text as it was before the typing.
    public void dropDraft() {
        draft.set(Optional.empty());
        session.dropTyped();
    }

    /// Applies a change as one step of undo; a change of the plan while a report is looked at waits for a reason.
    public void apply(Change change) {
        if (!stops(change)) {
            session.apply(change);
        }
    }

    /// Applies a change as one step of undo with a known meaning.
    ///
    /// @param count how many rows, cells or places it is about
    public void apply(Change change, Deed deed, int count) {
        if (!stops(change)) {
            session.apply(change, deed, count);
        }
    }

    /// Keeps changes of the plan waiting from now on, or lets them through with an empty value.
    ///
    /// @param amending tells what belongs to the plan
    public void guardBy(Optional<Amending> amending) {
        guard.guardBy(amending);
    }

    /// What belongs to the plan, for listening.
    public ReadOnlyObjectProperty<Optional<Amending>> amending() {
        return guard.amending();
    }

    /// Whether a text belongs to the plan and not to the report looked at.
    public boolean isGuarded(ElementId element, CellKey cell) {
        return guard.amending().get().filter(each -> each.guards(plan.get(), element, cell)).isPresent();
    }

    /// The change of the plan that waits for a reason.
    public ReadOnlyObjectProperty<Optional<PendingAmendment>> pending() {
        return guard.pending();
    }

    /// Applies a change of the plan with a record of it, as one step, in the place of the one that waits.
    public void amend(Change change, Amending.Reason reason, Supplier<UUID> identities) {
        Optional<Amending> amending = guard.amending().get();
        Optional<Spot> place = guard.letGo();
        draft.set(Optional.empty());
        session.apply(amending.map(each -> each.logged(plan.get(), change, reason, clock.instant(), identities))
                .orElse(change), Deed.AMEND, 1);
        place.ifPresent(this::goTo);
    }

    /// Gives up the change that waits; the plan stays as it is.
    public void dropPending() {
        guard.letGo();
        draft.set(Optional.empty());
    }

    /// A text that waits stays in sight, as if it were still being typed.
    private boolean stops(Change change) {
        boolean stopped = guard.stops(plan.get(), change);
        if (stopped && change instanceof SetText(ElementId element, CellKey cell, String text)) {
            draft.set(Optional.of(new Draft(element, cell, text)));
        }
        return stopped;
    }

    /// Takes the last step back, if there is one, and goes to where it was.
    public void undo() {
        goBy(session.canUndo(), session::undo);
    }

    /// Does the step taken back last again, if there is one, and goes to where it is.
    public void redo() {
        goBy(session.canRedo(), session::redo);
    }

    private void goBy(boolean possible, Runnable step) {
        Plan before = plan.get();
        if (possible) {
            step.run();
            new PlaceOfChange(before, plan.get()).from(spot.get()).ifPresent(this::goWhereItShows);
        }
    }

    /// What was said in another report shows only there.
    private void goWhereItShows(Spot place) {
        place.cell().flatMap(CellKey::period).ifPresent(told -> period.set(Optional.of(told)));
        goTo(place);
    }

    /// Stops following the session; the session itself goes on.
    @Override
    public void close() {
        plans.close();
        saves.close();
        troubles.unsubscribe();
    }

    private void show(Plan snapshot) {
        steps.follow();
        Plan before = plan.get();
        plan.set(snapshot);
        spot.set(new PlaceLeft(before, snapshot, leftOut.get()).of(spot.get()));
    }

    private void mark() {
        Saved state = trouble.getValue().<Saved>map(Saved.Failed::new)
                .orElseGet(() -> Saved.of(session.saveState(), clock));
        boolean typing = draft.get().filter(typed -> !isInPlan(typed)).isPresent();
        saved.set(typing && !(state instanceof Saved.Failed) ? new Saved.InWork() : state);
    }

    private boolean isInPlan(Draft typed) {
        return Texts.of(plan.get(), typed.element(), typed.cell()).equals(typed.text());
    }

    private boolean has(ElementId element) {
        return element.equals(plan.get().id().element()) || PlanTree.find(plan.get(), element).isPresent();
    }

    private boolean isNumber(ElementId element, CellKey cell) {
        return cell.field().equals(Fields.NUMBER)
                && PlanTree.find(plan.get(), element).filter(Row.class::isInstance).isPresent();
    }
}
