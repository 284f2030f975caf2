package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.ui.paste.PasteEdit;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.TableItem;
import mn.biyelelt.ui.table.TablePosition;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searching, replacing and showing only some rows at the window, by keyboard.
class SearchByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void rowsAreChosenByKeysAlone() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            PlanOnDesk plan = window.model().open().get().orElseThrow();
            ElementId before = plan.desk().spot().get().row();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.DOWN);
            }
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ESCAPE);
            assertThat(window.textOf("#filter-count")).isEqualTo("35 мөрөөс 8 мөр");
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("filter-responsible");
            assertThat(plan.desk().spot().get().row()).as("a row that is shown").isNotEqualTo(before);
        }
    }

    @Test
    void searchAskedForOverTheSignaturesBringsTheTable() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            for (KeyCode tab : List.of(KeyCode.DIGIT4, KeyCode.DIGIT2)) {
                window.press(KeyCode.CONTROL, tab);
                window.press(KeyCode.CONTROL, KeyCode.F);
                window.type("жирэмсэн");
                window.press(KeyCode.ENTER);
                assertThat(window.textOf("#search-count")).contains(" / ");
                window.press(KeyCode.ESCAPE);
                assertThat(window.scene().getFocusOwner().getId()).isEqualTo("plan-table");
            }
        }
    }

    @Test
    void whatIsSoughtIsMarkedCountedGoneToAndReplacedAsOneStep() throws TimeoutException {
        try (var warnings = new CssWarnings(); OpenWindow window = OpenWindow.onSample(folder)) {
            var before = window.plan();
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("жирэмсэн");
            window.press(KeyCode.ENTER);
            assertThat(window.textOf("#search-count")).startsWith("1 / ");
            assertThat(window.all(".hit")).isNotEmpty();
            window.snapshot("search-light-mn");

            var first = window.model().open().get().orElseThrow().table().position().get();
            window.press(KeyCode.F3);
            assertThat(window.textOf("#search-count")).startsWith("2 / ");
            window.press(KeyCode.SHIFT, KeyCode.F3);
            assertThat(window.model().open().get().orElseThrow().table().position().get()).isEqualTo(first);

            window.press(KeyCode.CONTROL, KeyCode.H);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.type("жирэмсэн (шинэ)");
            window.snapshot("replace-light-mn");
            window.onFx(() -> window.find("#replace-all", Button.class).fire());
            assertThat(window.textHere(Fields.ITEM_TEXT)).containsIgnoringCase("жирэмсэн (шинэ)");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);

            window.press(KeyCode.CONTROL, KeyCode.F);
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#search-bar", Node.class).isVisible()).isFalse();
            assertThat(window.all(".hit")).isEmpty();
            assertThat(warnings.told()).isEmpty();
        }
    }

    @Test
    void aLineOfThePreviewLeadsToItsPlaceAndEscPutsTheBarAwayFromTheRowsToo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            PlanTableModel table = window.model().open().get().orElseThrow().table();
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.type("жирэмсэн");
            ListView<?> preview = window.find("#replace-preview", ListView.class);
            window.onFx(() -> preview.getSelectionModel().select(1));
            assertThat(window.textOf("#search-count")).startsWith("2 / ");
            TablePosition second = table.position().get();
            window.onFx(() -> preview.getSelectionModel().select(0));
            assertThat(window.textOf("#search-count")).startsWith("1 / ");
            assertThat(table.position().get()).isNotEqualTo(second);

            window.onFx(() -> window.find("#replace-all", Button.class).fire());
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("plan-table");
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            window.press(KeyCode.ESCAPE);
            assertThat(table.range().get().isExtended()).isFalse();
            assertThat(window.find("#search-bar", Node.class).isVisible()).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#search-bar", Node.class).isVisible()).isFalse();
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("plan-table");
        }
    }

    /// More letters may find the same cells: what stands before the eyes is what will be done.
    @Test
    void whatWouldBeReplacedFollowsEachLetterOfWhatIsSought() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.type("ы!");
            assertThat(window.textOf("#search-count")).isEqualTo("Олдсонгүй");
            window.press(KeyCode.CONTROL, KeyCode.A);
            for (String letter : "жирэмсэн эх".split("")) {
                window.type(letter);
            }
            ListView<?> preview = window.find("#replace-preview", ListView.class);
            assertThat(preview.getItems().size()).isPositive();
            for (Object shown : preview.getItems()) {
                var edit = (PasteEdit) shown;
                assertThat(edit.after()).hasSize(edit.before().length() - "жирэмсэн эх".length());
            }
        }
    }

    @Test
    void onlySomeRowsAreShownUntilOneKeyShowsAllAgain() throws TimeoutException {
        try (var warnings = new CssWarnings(); OpenWindow window = OpenWindow.onSample(folder)) {
            var table = window.model().open().get().orElseThrow().table();
            int all = table.items().size();

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.type("жирэмсэн");
            assertThat(table.items().size()).isLessThan(all);
            long shown = activities(table);
            assertThat(window.textOf("#filter-count")).isEqualTo("35 мөрөөс " + shown + " мөр");
            window.onFx(() -> window.model().open().get().orElseThrow().rows().insertActivity());
            assertThat(window.textOf("#filter-count")).isEqualTo("36 мөрөөс " + (shown + 1) + " мөр");
            window.onFx(() -> window.model().open().get().orElseThrow().desk().undo());
            window.snapshot("filter-light-mn");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#filter-chips", Node.class).isVisible()).isTrue();

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            assertThat(table.items()).hasSize(all);
            assertThat(window.find("#filter-chips", Node.class).isVisible()).isFalse();
            assertThat(warnings.told()).isEmpty();
        }
    }

    @Test
    void theKeyOfTheFilterGoesBackToItBeforeItPutsItAway() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("plan-table");

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("filter-text");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            assertThat(window.find("#filter-choosers", Node.class).isVisible()).isFalse();
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("plan-table");
        }
    }

    @Test
    void oneChoiceAfterTheOtherIsTakenOffByKeyboard() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.type("үзлэг");
            var quarters = window.find("#filter-quarters", CheckComboBox.class);
            window.onFx(() -> quarters.getCheckModel().checkIndices(0, 2));
            assertThat(chips(window)).containsExactly("I улирал", "III улирал", "«үзлэг»");

            window.onFx(() -> window.all(".chip").stream().skip(1).findFirst().orElseThrow()
                    .requestFocus());
            window.press(KeyCode.SPACE);
            assertThat(chips(window)).containsExactly("I улирал", "«үзлэг»");
            assertThat(window.scene().getFocusOwner()).extracting(chip -> ((Button) chip).getText()).asString()
                    .startsWith("«үзлэг»");
            window.press(KeyCode.SPACE);
            window.press(KeyCode.SPACE);
            assertThat(chips(window)).isEmpty();
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("plan-table");
        }
    }

    private static List<String> chips(OpenWindow window) {
        return window.<Button>all(".chip").stream()
                .map(chip -> chip.getText().replace("✕", "").strip()).toList();
    }

    @Test
    void whereNoRowFitsTheTableSaysSoUntilSomeDo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.type("жирэмсэнщ");
            assertThat(hint(window)).containsExactly("Шүүлтэд тохирох мөр алга.");

            window.press(KeyCode.BACK_SPACE);
            assertThat(activities(window.model().open().get().orElseThrow().table())).isPositive();
            assertThat(hint(window)).isEmpty();
        }
    }

    private static List<String> hint(OpenWindow window) {
        return window.find(".table-hint", Pane.class).getChildren().stream()
                .map(line -> ((Label) line).getText()).toList();
    }

    private static long activities(PlanTableModel table) {
        return table.items().stream().filter(item -> item.kind() == TableItem.Kind.ACTIVITY).count();
    }
}
