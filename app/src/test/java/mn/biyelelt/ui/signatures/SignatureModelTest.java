package mn.biyelelt.ui.signatures;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.PlanDesk;
import org.junit.jupiter.api.Test;

class SignatureModelTest {

    private final Form form = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();
    private final PlanDesk desk = Desks.of(Desks.plan());
    private final SignatureModel model = new SignatureModel(desk, () -> form, (_, _) -> {
        throw new AssertionError("nobody looks");
    }, JobRunner.direct(), Desks.identities());

    @Test
    void everyBlockOfTheFormIsThereAlsoWhereNobodyStandsInIt() {
        assertThat(model.entries().get()).extracting(SignatureEntry::block).containsExactly("evaluated", "monitored",
                "reported");
        assertThat(model.entries().get()).extracting(SignatureEntry::role).contains("Тайлагнасан:");
    }

    @Test
    void aPersonBringsPositionStatusAndActingAlongAsOneStep() {
        var person = new Person(id(70), "Н.Цогт", "ДАРГА", "Захирагч", true);
        model.fill(model.entries().get().getLast(), person);

        SignatureEntry filled = model.entries().get().getLast();
        assertThat(filled.get(Fields.SIGNER)).isEqualTo("Н.Цогт");
        assertThat(filled.get(Fields.POSITION)).isEqualTo("ДАРГА");
        assertThat(filled.get(Fields.STATUS)).isEqualTo("Захирагч");
        assertThat(filled.get(Fields.ACTING)).isEqualTo("true");
        model.set(filled, Fields.SIGNED_ON, "2026.12.31");
        desk.undo();
        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    @Test
    void theSameTextIsNoStep() {
        model.set(model.entries().get().getFirst(), Fields.SIGNER, "");
        assertThat(desk.undoable().get()).isFalse();
    }
}
