package mn.biyelelt.ui.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextInputControl;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.Failures;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Looking at a signature block changes nothing in it, also where a field cannot show the text as it is.
class UntouchedBlockTest {

    private static final String NAME = " Н.Цогт\nБ.Тод";
    private static final String POSITION = "ДАРГА\u0007";

    private final Form form = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();
    private final PlanDesk desk = Desks.of(Desks.plan());
    private final SignatureModel model = new SignatureModel(desk, () -> form, desk.period(), (_, _) -> {
        throw new AssertionError("nobody looks");
    }, JobRunner.direct(), Desks.identities(), new Failures().at(Doing.SIGNATURES, () -> "nobody looks"));

    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsOnlyLookedAtIsKeptToTheLetter() {
        model.fill(model.entries().get().getLast(), new Person(Desks.id(70), NAME, POSITION, "", false));
        Plan before = desk.plan().get();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> box().keep());
        assertThat(desk.plan().get()).isEqualTo(before);
    }

    @Test
    void typingIntoOneFieldLeavesTheOthers() {
        model.fill(model.entries().get().getLast(), new Person(Desks.id(70), NAME, POSITION, "", false));
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            SignatureBox box = box();
            ((TextInputControl) box.lookup("#signature-" + box.block() + "-status")).setText("Захирагч");
            box.keep();
        });
        SignatureEntry kept = model.entries().get().getLast();
        assertThat(kept.get(Fields.SIGNER)).isEqualTo(NAME);
        assertThat(kept.get(Fields.POSITION)).isEqualTo(POSITION);
        assertThat(kept.get(Fields.STATUS)).isEqualTo("Захирагч");
    }

    private SignatureBox box() {
        return new SignatureBox(model.entries().get().getLast(), model, List::of, () -> LocalDate.of(2026, 12, 31),
                new Words(Language.MONGOLIAN));
    }
}
