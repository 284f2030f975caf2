package mn.biyelelt.ui.signatures;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.Failures;
import mn.biyelelt.ui.session.PlanDesk;
import org.junit.jupiter.api.Test;

class SignatureModelTest {

    private static final ReportPeriod HALF = new ReportPeriod(2026, ReportPeriod.Span.HALF);

    private final Form form = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();
    private final PlanDesk desk = Desks.of(Desks.plan());
    private final SignatureModel model = new SignatureModel(desk, () -> form, desk.period(), (_, _) -> {
        throw new AssertionError("nobody looks");
    }, JobRunner.direct(), Desks.identities(), new Failures().at(Doing.SIGNATURES, () -> "nobody looks"));

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
        model.date(filled, "2026.12.31");
        desk.undo();
        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    @Test
    void aPositionThatWasWrittenIntoABlockWithoutANameStaysAndGoesWithTheName() {
        var chief = new Person(id(70), "Н.Цогт", "ДАРГА", "Захирагч", true);
        var doctor = new Person(id(71), "Б.Тод", "ИХ ЭМЧ", "", false);
        model.set(model.entries().get().getLast(), Fields.POSITION, "ТҮР ОРЛОН ГҮЙЦЭТГЭГЧ");
        model.fill(model.entries().get().getLast(), chief);
        assertThat(model.entries().get().getLast().get(Fields.POSITION)).isEqualTo("ТҮР ОРЛОН ГҮЙЦЭТГЭГЧ");
        assertThat(model.entries().get().getLast().get(Fields.STATUS)).isEqualTo("Захирагч");

        model.fill(model.entries().get().getLast(), doctor);
        SignatureEntry filled = model.entries().get().getLast();
        assertThat(filled.get(Fields.POSITION)).isEqualTo("ИХ ЭМЧ");
        assertThat(filled.get(Fields.STATUS)).isEmpty();
        assertThat(filled.get(Fields.ACTING)).isEmpty();
    }

    @Test
    void theSameTextIsNoStep() {
        model.set(model.entries().get().getFirst(), Fields.SIGNER, "");
        assertThat(desk.steps().toUndo().get()).isEmpty();
    }

    @Test
    void eachReportHasADateOfItsOwn() {
        var plan = FormCatalogue.shipped().find("unit-plan").orElseThrow();
        var shown = new AtomicReference<>(plan);
        var signing = new SignatureModel(desk, shown::get, desk.period(), (_, _) -> {
            throw new AssertionError("nobody looks");
        }, JobRunner.direct(), Desks.identities(), new Failures().at(Doing.SIGNATURES, () -> "nobody looks"));
        signing.date(signing.entries().get().getLast(), "2026.01.12");

        shown.set(form);
        desk.period().set(Optional.of(HALF));
        SignatureEntry half = signing.entries().get().getLast();
        assertThat(half.date()).isEmpty();
        signing.date(half, "2026.07.03");
        assertThat(signing.entries().get().getLast().date()).isEqualTo("2026.07.03");

        desk.period().set(Optional.of(ReportPeriod.yearOf(2026)));
        assertThat(signing.entries().get().getLast().date()).isEmpty();
        desk.period().set(Optional.of(HALF));
        assertThat(signing.entries().get().getLast().date()).isEqualTo("2026.07.03");
        shown.set(plan);
        desk.period().set(Optional.empty());
        assertThat(signing.entries().get()).extracting(SignatureEntry::date).contains("2026.01.12");
    }
}
