package mn.biyelelt.ui.amend;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTouch;
import mn.biyelelt.ui.session.PendingAmendment;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.session.Texts;

/// The question for the reason of an amendment: asked when a change of the plan waits for one, or by command for the cell one
/// stands on. What was typed is in it and can be typed on.
public final class AmendModel {

    private final PlanDesk desk;
    private final TouchWords touchWords;
    private final Supplier<UUID> identities;
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");

    /// What is to be amended.
    ///
    /// @param what   field or deed, one a line
    /// @param row    number of the row, or how its text begins
    /// @param from   the text before; empty for whole rows
    /// @param cell   the one text that is changed; empty for whole rows
    /// @param waiting the change that waits; empty if the question came by command
    public record Question(String what, String row, String from, Optional<SetText> cell,
            Optional<PendingAmendment> waiting) {}

    /// @param identities gives each record its identity
    public AmendModel(PlanDesk desk, TouchWords touchWords, Supplier<UUID> identities) {
        this.desk = desk;
        this.touchWords = touchWords;
        this.identities = identities;
        by.set(officer(desk.plan().get()));
        desk.pending().subscribe(pending -> pending.ifPresent(this::ask));
    }

    /// What is asked now.
    public ReadOnlyObjectProperty<Optional<Question>> question() {
        return question.getReadOnlyProperty();
    }

    /// The text that the plan shall have, for a question about one cell.
    public StringProperty text() {
        return text;
    }

    /// Why.
    public StringProperty reason() {
        return reason;
    }

    /// Who amends; the paper's officer to begin with, and then whoever did it last.
    public StringProperty by() {
        return by;
    }

    /// Whether it can be done: there is a reason, a name, and something changes.
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !reason.get().isBlank() && !by.get().isBlank()
                        && question.get().filter(this::changes).isPresent(),
                reason, by, text, question);
    }

    /// Asks about the cell one stands on, if it belongs to the plan.
    public void askHere() {
        Spot spot = desk.spot().get();
        spot.cell().ifPresent(cell -> List.of(spot.line(), Optional.of(spot.row())).stream().flatMap(Optional::stream)
                .filter(element -> desk.isGuarded(element, cell) && has(element, cell, spot)).findFirst()
                .ifPresent(element -> ask(element, cell)));
    }

    /// Amends the plan.
    public void amend() {
        if (ready().get()) {
            Question asked = question.get().orElseThrow();
            var why = new Amending.Reason(by.get(), reason.get(), desk.period().get());
            question.set(Optional.empty());
            desk.amend(asked.cell().<mn.biyelelt.domain.change.Change>map(this::typed)
                    .orElseGet(() -> asked.waiting().orElseThrow().change()), why, identities);
            reason.set("");
        }
    }

    /// Leaves the plan as it is.
    public void drop() {
        if (question.get().isPresent()) {
            question.set(Optional.empty());
            reason.set("");
            desk.dropPending();
        }
    }

    private void ask(PendingAmendment pending) {
        List<PlanTouch> touches = pending.touches();
        PlanTouch first = touches.getFirst();
        Plan plan = desk.plan().get();
        String what = touches.stream().map(touch -> touchWords.what(touch, plan)).distinct()
                .collect(Collectors.joining(", "));
        String rows = touches.stream().map(PlanTouch::row).distinct().limit(3).collect(Collectors.joining(", "));
        Optional<SetText> cell = pending.change() instanceof SetText single ? Optional.of(single) : Optional.empty();
        text.set(cell.map(SetText::text).orElse(""));
        question.set(Optional.of(new Question(what, rows, cell.isPresent() ? first.from() : "", cell,
                Optional.of(pending))));
    }

    private void ask(ElementId element, CellKey cell) {
        Plan plan = desk.plan().get();
        String before = Texts.of(plan, element, cell);
        var change = new SetText(element, cell, before);
        text.set(before);
        String row = Texts.of(plan, desk.spot().get().row(), CellKey.of(Fields.NUMBER));
        var touch = new PlanTouch(PlanTouch.Kind.TEXT, element, row, Optional.of(cell.field()), before, before);
        question.set(Optional.of(new Question(touchWords.what(touch, plan), row, before, Optional.of(change),
                Optional.empty())));
    }

    /// The line has the text, or the row does: a spot does not say which of both its cell is in.
    private boolean has(ElementId element, CellKey cell, Spot spot) {
        boolean isLine = spot.line().filter(element::equals).isPresent();
        boolean ofLine = Fields.find(Level.INDICATOR, cell.field()).isPresent();
        boolean rowHasText = !Texts.of(desk.plan().get(), spot.row(), cell).isEmpty();
        return isLine ? ofLine && (!Texts.of(desk.plan().get(), element, cell).isEmpty() || !rowHasText) : true;
    }

    private SetText typed(SetText cell) {
        return new SetText(cell.element(), cell.cell(), text.get());
    }

    private boolean changes(Question asked) {
        return asked.cell().map(_ -> !text.get().equals(asked.from())).orElse(true);
    }

    /// The paper's officer, else who signs it last: who makes a paper stands there.
    private static String officer(Plan plan) {
        String officer = plan.get(Fields.OFFICER_NAME);
        return officer.isBlank()
                ? plan.signatures().reversed().stream().map(signature -> signature.get(Fields.SIGNER))
                        .filter(name -> !name.isBlank()).findFirst().orElse("")
                : officer;
    }
}
