package mn.biyelelt.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Looking at a person or a unit changes nothing, also where a field cannot show the text as it is.
class UntouchedEntryTest {

    private static final Person CHIEF = new Person(Desks.id(70), "Н.Цогт\nБ.Тод", "ДАРГА\u0007", " Захирагч", true);
    private static final OfficeUnit WARD = new OfficeUnit(Desks.id(71), " Тандалтын\nалба", "ТА ");

    private final List<WorkspaceChange> log = new ArrayList<>();
    private final DirectoryDesk desk = new DirectoryDesk(new Directory(List.of(CHIEF), List.of(WARD)), log::add);
    private final PeopleModel model = new PeopleModel(desk, List::of, Desks.identities());
    private final Words words = new Words(Language.MONGOLIAN);

    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsOnlyLookedAtIsKeptToTheLetter() {
        onFx(() -> {
            new PersonPart(model, words).keep();
            new UnitPart(model, words).keep();
        });
        assertThat(log).isEmpty();
        assertThat(desk.directory().get()).isEqualTo(new Directory(List.of(CHIEF), List.of(WARD)));
    }

    @Test
    void typingIntoOneFieldLeavesTheOthers() {
        onFx(() -> {
            var part = new PersonPart(model, words);
            type(part, "#person-status", "Даргын үүргийг гүйцэтгэгч");
            part.keep();
        });
        assertThat(desk.directory().get().people()).containsExactly(new Person(CHIEF.id(), CHIEF.name(),
                CHIEF.position(), "Даргын үүргийг гүйцэтгэгч", true));
    }

    private static void type(Parent part, String field, String text) {
        ((TextInputControl) part.lookup(field)).setText(text);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
