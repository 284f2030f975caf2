package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The directory and the signature blocks, by keyboard, to the disk.
class PeopleByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void aPersonIsAddedToTheDirectoryAndSignsTheReport() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.CONTROL, KeyCode.U);
            window.press(KeyCode.INSERT);
            window.type("Б.Тод");
            window.press(KeyCode.TAB);
            window.type("ТӨВИЙН ДАРГА");
            window.press(KeyCode.TAB);
            window.type("Төсвийн шууд захирагч");
            window.snapshot("people-light-mn");
            window.press(KeyCode.ESCAPE);
            assertThat(window.model().workspace().directory().directory().get().people().getLast())
                    .satisfies(person -> assertThat(person).extracting(Person::name, Person::position, Person::status)
                            .containsExactly("Б.Тод", "ТӨВИЙН ДАРГА", "Төсвийн шууд захирагч"));

            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            TextField name = window.find("#signature-reported-name", TextField.class);
            window.onFx(() -> {
                name.requestFocus();
                name.selectAll();
            });
            window.type("Тод");
            window.snapshot("signature-names-light-mn");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertThat(name.getText()).isEqualTo("Б.Тод");
            assertThat(window.find("#signature-reported-position", TextArea.class).getText()).as("at once")
                    .isEqualTo("ТӨВИЙН ДАРГА");
            assertThat(window.find("#signature-reported-date", TextField.class).getPromptText()).as("today")
                    .isEqualTo("2026.12.16");
            assertThat(window.plan().signatures().getLast().get(Fields.SIGNER)).isEqualTo("Б.Тод");
            assertThat(window.plan().signatures().getLast().get(Fields.POSITION)).isEqualTo("ТӨВИЙН ДАРГА");
            window.snapshot("signatures-light-mn");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.snapshot("signatures-dark-en");
            window.press(KeyCode.CONTROL, KeyCode.U);
            window.snapshot("people-dark-en");
            window.press(KeyCode.ESCAPE);
        }
        try (Workspace workspace = Workspace.open(folder.resolve(SampleWorkspace.FILE_NAME))) {
            assertThat(workspace.holdings().people().getLast().status()).isEqualTo("Төсвийн шууд захирагч");
        }
    }

    @Test
    void aChangedNameIsWrittenIntoPlansWhenItIsWantedAndTakenBackThere() throws TimeoutException {
        String old = "Н.Цогтбаяр";
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var people = window.model().workspace().directory().directory().get().people();
            int index = people.stream().map(Person::name).toList().indexOf(old);
            window.press(KeyCode.CONTROL, KeyCode.U);
            assertThat(window.find(".rename-bar", Node.class).isVisible()).as("nothing changed yet").isFalse();
            for (int i = 0; i < index; i++) {
                window.press(KeyCode.DOWN);
            }
            window.press(KeyCode.TAB);
            assertThat(window.<Node>all(".rename-bar")).noneMatch(Node::isVisible);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("Н.Цогтоо");
            window.press(KeyCode.ENTER);
            assertThat(signers(window)).as("nothing is written by itself").contains(old);
            assertThat(window.find("#people-renamed", Label.class).getText()).contains("«" + old + "»");
            window.snapshot("people-renamed-light-mn");

            window.onFx(window.find("#people-rename", Button.class)::fire);
            assertThat(signers(window)).doesNotContain(old).contains("Н.Цогтоо");
            assertThat(window.find(".rename-bar", Node.class).isVisible()).isFalse();
            assertThat(window.textOf("#people-told")).contains("Н.Цогтоо").contains("8 газар «" + old + "» хэвээр");
            window.press(KeyCode.ESCAPE);
            PlanId renamed = window.model().plans().stream().filter(plan -> plan.signatures().stream()
                    .anyMatch(each -> each.get(Fields.SIGNER).equals("Н.Цогтоо"))).findFirst().orElseThrow().id();
            window.onFx(() -> window.model().open(renamed));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.model().status().get()).contains("нэр сольсныг");
            assertThat(window.plan().signatures()).extracting(each -> each.get(Fields.SIGNER)).contains(old);
        }
    }

    private static List<String> signers(OpenWindow window) {
        return window.model().plans().stream().flatMap(plan -> plan.signatures().stream())
                .map(signature -> signature.get(Fields.SIGNER)).toList();
    }

    @Test
    void enterKeepsTheNameThatWasTypedThoughTheDirectoryHasALikeOne() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            String known = window.model().workspace().directory().directory().get().people().getFirst().name();
            TextField name = window.find("#signature-reported-name", TextField.class);
            window.onFx(() -> {
                name.requestFocus();
                name.selectAll();
            });
            window.type(known.substring(0, known.length() - 1));
            assertThat(window.<Node>all(".completion-list")).anyMatch(Node::isVisible);
            window.press(KeyCode.ENTER);
            assertThat(window.plan().signatures().getLast().get(Fields.SIGNER))
                    .isEqualTo(known.substring(0, known.length() - 1));
        }
    }

    @Test
    void oneLetterInThePlaceOfANameOffersNamesAndEscTakesItBack() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            TextField name = window.find("#signature-reported-name", TextField.class);
            String before = name.getText();
            window.onFx(name::requestFocus);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type(before.substring(0, 1));
            assertThat(window.<Node>all(".completion-list")).anyMatch(Node::isVisible);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("Б");
            assertThat(window.<Node>all(".completion-list")).anyMatch(Node::isVisible);

            window.press(KeyCode.ESCAPE);
            assertThat(window.<Node>all(".completion-list")).noneMatch(Node::isVisible);
            assertThat(name.getText()).isEqualTo("Б");
            window.press(KeyCode.ESCAPE);
            assertThat(name.getText()).isEqualTo(before);
        }
    }

    @Test
    void theFieldsAreThoseOfTheReportThatWasChosenLast() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            PlanOnDesk open = window.model().open().get().orElseThrow();
            window.onFx(
                    () -> open.desk().period().set(Optional.of(ReportPeriod.yearOf(open.desk().plan().get().year()))));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            assertThat(window.<Label>all(".signature-box .form-heading"))
                    .extracting(Label::getText).contains("Тайлагнасан:");

            window.onFx(() -> open.desk().period().set(Optional.empty()));
            assertThat(window.<Label>all(".signature-box .form-heading"))
                    .extracting(Label::getText).contains("Төлөвлөгөөг баталсан:").doesNotContain("Тайлагнасан:");
        }
    }

    @Test
    void theKeysOfTheDirectoryWorkFromItsButtonsToo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var directory = window.model().workspace().directory().directory();
            int before = directory.get().people().size();
            window.press(KeyCode.CONTROL, KeyCode.U);
            window.onFx(() -> window.find("#people-take-over", Node.class).requestFocus());
            window.press(KeyCode.INSERT);
            assertThat(directory.get().people()).hasSize(before + 1);
            window.onFx(() -> window.find("#people-take-over", Node.class).requestFocus());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(directory.get().people()).hasSize(before);
        }
    }

    @Test
    void theKeyboardIsSeenOnTheTabThatAnArrowWentTo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.U);
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            window.press(KeyCode.RIGHT);
            assertThat(window.<Region>all(".people .tab"))
                    .filteredOn(tab -> tab.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                    .singleElement()
                    .satisfies(tab -> assertThat(tab.getBackground().getFills()).extracting(BackgroundFill::getInsets)
                            .as("framed").containsExactly(Insets.EMPTY, new Insets(2)));
        }
    }

    @Test
    void aPositionOfManyLinesIsSeenWhole() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            TextArea position = window.find("#signature-reported-position", TextArea.class);
            window.onFx(position::requestFocus);
            window.onFx(() -> position
                    .setText("АЙМГИЙН\nЭРҮҮЛ МЭНДИЙН\nГАЗРЫН\nДАРГЫН\nАЛБАН ҮҮРГИЙГ\nТҮР ОРЛОН ГҮЙЦЭТГЭГЧ"));
            assertThat(position.lookupAll(".scroll-bar")).noneMatch(Node::isVisible);
        }
    }
}
