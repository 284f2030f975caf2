package mn.biyelelt.ui.findings;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;

/// Accepting findings with a written reason, and taking that back; each is one step of undo.
public final class Accepting {

    private final PlanDesk desk;
    private final InstantSource clock;
    private final Words words;
    private final Consumer<String> teller;
    private final ReadOnlyObjectWrapper<Optional<Listed>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty by = new SimpleStringProperty("");

    /// @param teller is told what was done, in a sentence
    public Accepting(PlanDesk desk, InstantSource clock, Words words, Consumer<String> teller) {
        this.desk = desk;
        this.clock = clock;
        this.words = words;
        this.teller = teller;
        by.set(officer(desk.plan().get()));
    }

    /// The finding a reason is asked for.
    public ReadOnlyObjectProperty<Optional<Listed>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Who accepts; the paper's officer to begin with, and then whoever did it last.
    public StringProperty by() {
        return by;
    }

    /// Asks for the reason why a finding may stand.
    public void ask(Listed listed) {
        asked.set(Optional.of(listed));
    }

    /// Asks no more.
    public void cancel() {
        asked.set(Optional.empty());
    }

    /// Accepts the finding asked for.
    ///
    /// @return whether reason and name were there; else nothing happens
    public boolean accept(String reason) {
        if (asked.get().isEmpty() || reason.isBlank() || by.get().isBlank()) {
            return false;
        }
        Listed listed = asked.get().get();
        cancel();
        desk.apply(listed.entry().accept(desk.plan().get(), reason, by.get(), clock.instant()),
                Deed.ACCEPT_FINDING, 1);
        teller.accept(words.get("finding.accepted"));
        return true;
    }

    /// Takes back what was accepted.
    public void withdraw(Listed listed) {
        desk.apply(listed.entry().withdraw(), Deed.ACCEPT_FINDING, 1);
        teller.accept(words.get("finding.withdrawn"));
    }

    /// The paper's officer, else who signs it last: who makes a paper stands there.
    private static String officer(Plan plan) {
        String officer = plan.get(Fields.OFFICER_NAME);
        return officer.isBlank()
                ? plan.signatures().reversed().stream().map(signature -> name(signature))
                        .filter(name -> !name.isBlank()).findFirst().orElse("")
                : officer;
    }

    private static String name(Signature signature) {
        return signature.get(Fields.SIGNER);
    }
}
