package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Work on whole rows at the window, by keyboard: numbers follow, deleting asks nothing and offers to take it back, undo has names,
/// and a text is safe while it is still being typed.
class RowsByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void deletingARowSaysSoAndTheNoticesButtonTakesItBack() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var before = window.plan();
            List<String> numbers = numbers(window);

            window.press(KeyCode.CONTROL, KeyCode.DELETE);

            assertThat(numbers(window)).hasSize(numbers.size() - 1);
            assertThat(window.find("#undo-notice", Node.class).isVisible()).isTrue();
            assertThat(undo(window)).isEqualTo("1 мөр устгасныг буцаах");

            window.onFx(() -> window.find("#undo-notice-undo", javafx.scene.control.Button.class).fire());
            assertThat(window.plan()).isEqualTo(before);
            assertThat(window.find("#undo-notice", Node.class).isVisible()).isFalse();
        }
    }

    @Test
    void theNoticeTellsOfTheLastDeedAndNotOfOneThatUndoCameBackTo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.DELETE);
            window.press(KeyCode.INSERT);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.find("#undo-notice", Node.class).isVisible()).as("an older deletion").isFalse();

            window.press(KeyCode.CONTROL, KeyCode.DELETE);
            assertThat(window.find("#undo-notice", Node.class).isVisible()).as("a new deletion after undo").isTrue();
        }
    }

    @Test
    void aKeyThatDoesNothingSaysWhyUntilThePlanChanges() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            assertThat(window.model().status().get()).isEqualTo("Дугаар дэс дарааллаараа байна.");
            window.press(KeyCode.F4);
            assertThat(window.model().status().get()).startsWith("Төлөвлөгөөг шууд засаж болно.");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            assertThat(window.model().status().get()).isEqualTo("Шүүлт тавиагүй, бүх мөр харагдаж байна.");

            window.press(KeyCode.INSERT);
            assertThat(window.model().status().get()).isEmpty();
        }
    }

    @Test
    void undoAndRedoAreCalledByWhatTheyAreAboutInBothLanguages() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            assertThat(undo(window)).isEqualTo("Буцаах");
            window.press(KeyCode.RIGHT);
            window.type("Өөр үг");
            window.press(KeyCode.ENTER);
            assertThat(undo(window)).isEqualTo("Арга хэмжээг буцаах");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.model().status().get()).isEqualTo("Арга хэмжээг буцаалаа");
            assertThat(window.find("#redo", Node.class).getAccessibleText()).isEqualTo("Арга хэмжээг дахин хийх");

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            assertThat(window.find("#redo", Node.class).getAccessibleText()).isEqualTo("Redo: activity");
        }
    }

    @Test
    void theRightMouseButtonOffersWhatCanBeDoneWithTheCellUnderIt() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            List<String> before = numbers(window);
            ElementId first = here(window);
            Node list = window.find("#plan-table", Node.class);
            window.onFx(() -> {
                var place = list.localToScene(200, list.getLayoutBounds().getHeight() - 30);
                list.fireEvent(new MouseEvent(list, list, MouseEvent.MOUSE_PRESSED, place.getX(), place.getY(), 0, 0,
                        MouseButton.SECONDARY, 1, false, false, false, false, false, false, true, true, true, true,
                        null));
            });
            assertThat(here(window)).isNotEqualTo(first);

            ContextMenu menu = ((Control) list).getContextMenu();
            window.onFx(() -> item(menu, "context-insertRow").fire());
            assertThat(numbers(window)).hasSize(before.size() + 1);
            window.type("Шинэ ажил");
            window.press(KeyCode.ENTER);
            assertThat(window.plan().sections()).anySatisfy(section -> assertThat(section.rows())
                    .anyMatch(row -> row.get(Fields.ITEM_TEXT).equals("Шинэ ажил")));

            window.onFx(() -> window.model().open(window.model().plans().getLast().id()));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.INSERT);
            assertThat(undo(window)).isEqualTo("Мөр нэмснийг буцаах");
        }
    }

    private static MenuItem item(ContextMenu menu, String id) {
        return menu.getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    @Test
    void aRowIsDuplicatedAndMovedAndTheNumbersFollow() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            List<String> before = numbers(window);
            ElementId row = here(window);

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            assertThat(numbers(window)).hasSize(before.size() + 1).doesNotHaveDuplicates();
            window.press(KeyCode.ALT, KeyCode.UP);

            List<ElementId> rows = window.plan().sections().getFirst().rows().stream().map(each -> each.id()).toList();
            assertThat(rows.indexOf(here(window))).isEqualTo(rows.indexOf(row) - 1);
            assertThat(numbers(window)).doesNotHaveDuplicates();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(numbers(window)).isEqualTo(before);
        }
    }

    @Test
    void aTextIsOnTheDiskWhileItIsStillBeingTyped() throws TimeoutException {
        ElementId row;
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            row = here(window);
            String before = window.textHere(Fields.ITEM_TEXT);
            window.press(KeyCode.RIGHT);
            window.type("Удаан бичсэн");

            assertThat(window.textOf("#saved-mark")).isEqualTo("Хадгалж байна…");
            window.waitUntil(() -> window.textOf("#saved-mark").equals("Хадгалсан 14:03"));
            assertThat(storedText(row)).isEqualTo("Удаан бичсэн");

            window.press(KeyCode.ESCAPE);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isEqualTo(before);
        }
    }

    private static String undo(OpenWindow window) {
        return window.find("#undo", Node.class).getAccessibleText();
    }

    private static ElementId here(OpenWindow window) {
        return window.model().open().get().orElseThrow().desk().spot().get().row();
    }

    private static List<String> numbers(OpenWindow window) {
        return window.plan().sections().getFirst().rows().stream().map(row -> row.get(Fields.NUMBER)).toList();
    }

    /// What a second program would find if the power went now: a copy of the files, opened.
    private String storedText(ElementId row) {
        Path copy = folder.resolve("copy");
        copyFolder(folder, copy);
        try (Workspace workspace = Workspace.open(copy.resolve(SampleWorkspace.FILE_NAME))) {
            return PlanTree.find(workspace.holdings().plans().getFirst(), row).orElseThrow().get(Fields.ITEM_TEXT);
        }
    }

    private static void copyFolder(Path from, Path to) {
        try (var files = java.nio.file.Files.walk(from)) {
            for (Path file : files.filter(each -> !each.startsWith(to)).toList()) {
                Path target = to.resolve(from.relativize(file));
                if (java.nio.file.Files.isDirectory(file)) {
                    java.nio.file.Files.createDirectories(target);
                } else if (!file.getFileName().toString().endsWith(".lock")) {
                    java.nio.file.Files.copy(file, target);
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
