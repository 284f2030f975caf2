package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.task.JobRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window before a workspace is open: what it tells of the last ones, and the way to the first plan.
class StartByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void aWorkspaceComesBackWithItsFirstPageAndHowFarItsPlansAre() throws TimeoutException {
        Path file = SampleWorkspace.makeIn(folder);
        try (OpenWindow window = OpenWindow.on(file, folder)) {
            window.onFx(() -> window.window().rest());
        }
        try (var warnings = new CssWarnings(); OpenWindow window = started()) {
            assertThat(texts(window)).anyMatch(text -> text.startsWith("Өнөөдөр 14:03"))
                    .anyMatch(text -> text.contains(file.toString()))
                    .anyMatch(text -> text.startsWith("2026 · "))
                    .anyMatch(text -> text.endsWith(" тайлагнасан"));
            assertThat(window.scene().getRoot().lookupAll(".start-card-bar")).isNotEmpty()
                    .allSatisfy(bar -> assertThat(((ProgressBar) bar).getProgress()).isBetween(0.0, 1.0));
            window.waitUntil(() -> window.find(".start-card-picture .image-view", ImageView.class).getImage()
                    .getProgress() == 1);
            assertThat(window.find(".start-card-picture .image-view", ImageView.class).getImage().isError()).isFalse();
            window.snapshot("start-recent-light-mn");
            window.onFx(() -> window.looks().switchAppearance());
            window.snapshot("start-recent-dark-mn");

            tabTo(window, ".start-card-button");
            window.press(KeyCode.ENTER);
            assertThat(window.plan().year()).isEqualTo(2026);
            assertThat(warnings.told()).isEmpty();
        }
    }

    @Test
    void ofAWorkspaceWithAPasswordNothingIsToldButThatItIsThere() throws TimeoutException, IOException {
        Path file = SampleWorkspace.makeIn(folder);
        try (OpenWindow window = OpenWindow.on(file, folder)) {
            window.onFx(() -> window.window().rest());
        }
        try (Workspace workspace = Workspace.open(file); Password password = Password.of("нууц".toCharArray())) {
            var _ = workspace.setPassword(password).toCompletableFuture().join();
        }
        try (OpenWindow window = started()) {
            tabTo(window, ".start-card-button");
            window.press(KeyCode.ENTER);
            window.type("нууц");
            window.press(KeyCode.ENTER);
            assertThat(window.plan().year()).isEqualTo(2026);
        }
        try (OpenWindow window = started()) {
            assertThat(texts(window)).contains("Нууц үгтэй").noneMatch(text -> text.startsWith("2026 · "));
        }
        try (var kept = Files.walk(folder.resolve("recent"))) {
            assertThat(kept.filter(Files::isRegularFile)).singleElement().asString().endsWith(".json");
        }
    }

    @Test
    void aFileThatIsGoneIsToldInPlainWordsAndTakenFromTheList() throws TimeoutException, IOException {
        Path file = SampleWorkspace.makeIn(folder);
        OpenWindow.on(file, folder).close();
        Files.move(file, folder.resolve("elsewhere.mv.db"));
        try (OpenWindow window = started()) {
            assertThat(texts(window)).anyMatch(text -> text.startsWith("Файл байсан газартаа алга."));
            window.snapshot("start-missing-light-mn");
            Files.move(folder.resolve("elsewhere.mv.db"), file);
            tabTo(window, ".start-card-missing .button");
            window.press(KeyCode.SPACE);
            assertThat(window.lookup(".start-card-missing")).isNull();
            assertThat(window.scene().getFocusOwner().getStyleClass()).contains("start-card-button");

            window.press(KeyCode.DELETE);
            assertThat(window.lookup(".start-card")).isNull();
            assertThat(window.looks().settings().get().recent()).isEmpty();
        }
        assertThat(file).exists();
    }

    @Test
    void theFirstPlanIsBegunInAWorkspaceOfItsOwnOrInOneThatIsThere() throws TimeoutException {
        try (OpenWindow window = started()) {
            assertThat(texts(window)).contains("Сайн байна уу");
            window.snapshot("start-first-light-mn");
            tabTo(window, "#start-new");
            window.press(KeyCode.SPACE);
            window.type("нэгжийн гүйцэтгэлийн төлөвлөгөө");
            window.press(KeyCode.ENTER);
            assertThat(isFocused(window, "#start-office")).as("Enter goes to what is missing").isTrue();
            assertThat(window.find("#start-office-missing", Labeled.class).isVisible()).as("and tells it").isTrue();
            window.type("Хөх/төл: ЭМТ");
            window.snapshot("start-begin-light-mn");
            window.press(KeyCode.ENTER);
            assertThat(window.plan().form()).isEqualTo("unit-plan");
            assertThat(window.model().workspace().office().name()).isEqualTo("Хөх/төл: ЭМТ");
        }
        Path made = folder.resolve("Хөх төл  ЭМТ.mv.db");
        assertThat(made).exists();
        try (OpenWindow window = started()) {
            tabTo(window, "#start-new");
            window.press(KeyCode.SPACE);
            window.type("хэрэгжүүлэх");
            window.press(KeyCode.ENTER);
            assertThat(window.model().workspace().file()).isEqualTo(made);
            assertThat(window.model().plans()).hasSize(2);
        }
    }

    @Test
    void anotherWorkspaceIsOpenedByItsKeyInThePlaceOfTheOneThere() throws TimeoutException, IOException {
        Path first = SampleWorkspace.makeIn(Files.createDirectory(folder.resolve("first")));
        Path second = SampleWorkspace.makeIn(folder);
        try (OpenWindow window = OpenWindow.on(first, folder)) {
            window.press(KeyCode.CONTROL, KeyCode.O);

            assertThat(window.model().workspace().file()).isEqualTo(second);
        }
    }

    @Test
    void theDeskStaysWhenWhatShallTakeItsPlaceCannotBeOpenedAndSaysWhy() throws TimeoutException, IOException {
        Path file = SampleWorkspace.makeIn(folder);
        Path broken = Files.writeString(folder.resolve("broken.mv.db"), "no workspace");
        try (OpenWindow window = OpenWindow.on(file, folder)) {
            String title = window.title();
            window.press(KeyCode.RIGHT);
            window.onFx(() -> window.window().comeForward(broken.toString()));

            assertThat(window.textOf("#notice-text")).contains(broken + ".", "Юу ч өөрчлөөгүй.");
            assertThat(window.title()).isEqualTo(title);
            assertThat(window.model().status().get()).as("nothing is being opened any more").isEmpty();
            window.type("Бичсээр байна");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.UP);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isEqualTo("Бичсээр байна");
            window.snapshot("broken-dropped-light-mn");
        }
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.holdings().plans().getFirst().toString()).contains("Бичсээр байна");
        }
    }

    @Test
    void whatAStartCannotOpenIsToldInTheLanguageOfTheMoment() throws TimeoutException, IOException {
        Path broken = Files.writeString(folder.resolve("broken.mv.db"), "no workspace");
        OpenWindow.on(SampleWorkspace.makeIn(folder), folder).close();
        try (OpenWindow window = started()) {
            window.onFx(() -> window.window().comeForward(broken.toString()));

            assertThat(window.textOf("#start-failure")).contains(broken.toString()).endsWith("Юу ч өөрчлөөгүй.");
            window.onFx(() -> window.find("#start-language", Button.class).fire());
            assertThat(window.textOf("#start-failure")).contains(broken.toString()).endsWith("Nothing was changed.");
            window.onFx(() -> window.find("#start-language", Button.class).fire());
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#start-failure", Labeled.class).isVisible()).as("Esc puts it away").isFalse();
        }
    }

    @Test
    void escLeavesTheNewPlanAndTheKeyboardIsWhereItWas() throws TimeoutException {
        try (OpenWindow window = started()) {
            tabTo(window, "#start-new");
            window.press(KeyCode.ENTER);
            assertThat(isFocused(window, "#form-query")).isTrue();
            window.press(KeyCode.ESCAPE);

            assertThat(isFocused(window, "#start-new")).isTrue();
            assertThat(window.isOpen()).isTrue();
        }
    }

    @Test
    void keysPressedWhileAWorkspaceOpensDoNothingAndItsCardTakesNoClick() throws TimeoutException, IOException {
        Path file = SampleWorkspace.makeIn(folder);
        var asked = new ArrayList<Runnable>();
        OpenWindow.on(file, folder).close();
        try (OpenWindow window = OpenWindow.withoutWorkspace(folder, new JobRunner(asked::add, Runnable::run))) {
            window.onFx(() -> window.window().open(Optional.empty()));
            window.onFx(asked.removeFirst());
            window.press(KeyCode.TAB);
            double before = top(window, ".start-mark");
            window.onFx(() -> window.window().comeForward(folder.resolve("none.mv.db").toString()));
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ENTER);

            assertThat(window.find(".start-card-button", Button.class).isDisabled()).as("takes no click")
                    .isTrue();
            assertThat(top(window, ".start-mark")).as("the page does not move").isEqualTo(before);
            assertThat(window.textOf("#start-language")).as("language").isEqualTo("Switch to English");
            assertThat(asked).as("only the one workspace is opened").hasSize(1);
            window.onFx(asked.removeFirst());
            assertThat(window.scene().getFocusOwner()).as("the keyboard after a failure").isNotNull();
        }
    }

    @Test
    void theKeyboardIsInTheTableAlsoWhenOpeningTookSoLongThatTheStartPageCameFirst()
            throws TimeoutException, IOException {
        Path file = SampleWorkspace.makeIn(folder);
        OpenWindow.on(file, folder).close();
        var asked = new ArrayList<Runnable>();
        try (OpenWindow window = OpenWindow.withoutWorkspace(folder, new JobRunner(asked::add, Runnable::run))) {
            window.onFx(() -> window.window().open(Optional.of(file)));
            window.waitUntil(() -> window.lookup(".start") != null);
            while (!asked.isEmpty()) {
                window.onFx(asked.removeFirst());
            }

            assertThat(window.scene().getFocusOwner().getStyleClass()).contains("list-view");
        }
    }

    private OpenWindow started() throws TimeoutException {
        OpenWindow window = OpenWindow.withoutWorkspace(folder);
        window.onFx(() -> window.window().open(Optional.empty()));
        return window;
    }

    private static double top(OpenWindow window, String selector) {
        window.settle();
        Node node = window.find(selector, Node.class);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static List<String> texts(OpenWindow window) {
        Set<Node> labels = window.scene().getRoot().lookupAll(".label");
        return labels.stream().map(label -> ((Labeled) label).getText()).toList();
    }

    private static void tabTo(OpenWindow window, String selector) {
        for (int i = 0; i < 30 && !isFocused(window, selector); i++) {
            window.press(KeyCode.TAB);
        }
        assertThat(isFocused(window, selector)).as("Tab reaches " + selector).isTrue();
    }

    private static boolean isFocused(OpenWindow window, String selector) {
        Node focused = window.scene().getFocusOwner();
        return focused != null && window.scene().getRoot().lookupAll(selector).contains(focused);
    }
}
