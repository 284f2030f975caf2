package mn.biyelelt.ui.shell;

import static mn.biyelelt.ui.shell.ReportedQuarters.COUNT;
import static mn.biyelelt.ui.shell.ReportedQuarters.CUMULATIVE;
import static mn.biyelelt.ui.shell.ReportedQuarters.SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import mn.biyelelt.ui.gather.GatherLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nine months from their quarters, by keyboard.
class GatherByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheQuartersSayIsSeenChosenTakenAndTakenBack() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            ReportedQuarters quarters = ReportedQuarters.of(window);
            quarters.report();
            var before = window.plan();

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F5);
            assertThat(lines(window).getSelectionModel().getSelectedItem().cell().element().id())
                    .as("one begins where there is something to choose").isEqualTo(quarters.line(COUNT).id());
            goTo(window, COUNT);
            assertThat(window.textOf("#gather-several")).contains("3");
            window.snapshot("gather-light-mn");
            assertThat(window.textOf("#gather-steps")).contains("I улирал 11 + II улирал 15 + III улирал 9 = 35");
            assertThat(result(window)).as("what happens where nobody chooses").isEqualTo("Хэмийг 9 удаа бүртгэсэн.");

            window.press(KeyCode.SPACE);
            assertThat(result(window)).startsWith("I улирал: Хэмийг 11 удаа бүртгэсэн.\nII улирал: ");
            window.press(KeyCode.SPACE);
            assertThat(result(window)).isEqualTo("Хэмийг 35 удаа бүртгэсэн.");
            goTo(window, SHARE);
            assertThat(window.textOf("#gather-steps")).startsWith("Нийлбэр санал болгохгүй");
            window.press(KeyCode.F2);
            window.type("Өөрийн үг");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#gather-lines", Node.class).isFocused()).isTrue();
            goTo(window, CUMULATIVE);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.SPACE);
            assertThat(result(window)).as("a sum is never taken of what is cumulative").isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(window.lookup("#gather-lines")).isNull();
            assertThat(quarters.said(COUNT)).isEqualTo("Хэмийг 35 удаа бүртгэсэн.");
            assertThat(quarters.said(SHARE)).isEqualTo("Өөрийн үг");
            assertThat(quarters.said(CUMULATIVE)).isEmpty();
            assertThat(quarters.said(0)).isNotEmpty();

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).as("one step").isEqualTo(before);
        }
    }

    /// Nothing is chosen: as Ctrl+F5 does, which says that there is more to see.
    @Test
    void whoChoosesNothingGetsWhatCarryingOverGives() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            ReportedQuarters.of(window).report();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F5);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            var gathered = window.plan();
            window.press(KeyCode.CONTROL, KeyCode.Z);

            window.press(KeyCode.CONTROL, KeyCode.F5);
            assertThat(window.plan()).isEqualTo(gathered);
            assertThat(window.model().status().get()).contains("Үүнээс 3 нүдэнд", "Ctrl+Shift+F5");

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F5);
            assertThat(window.all("#gather-lines")).as("what was carried over and not touched can still be chosen")
                    .isNotEmpty();
            goTo(window, COUNT);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(ReportedQuarters.of(window).said(COUNT)).isEqualTo("Хэмийг 35 удаа бүртгэсэн.");
        }
    }

    @Test
    void inTheEnglishWindowThePaperStaysMongolian() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            ReportedQuarters.of(window).report();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F5);
            goTo(window, COUNT);
            window.press(KeyCode.SPACE);
            assertThat(result(window)).startsWith("I улирал: ");
            assertThat(window.textOf("#gather-steps")).startsWith("Sum: Q1 11 + Q2 15 + Q3 9 = 35");
        }
    }

    /// Goes to the result of a line that several reports tell of.
    private static void goTo(OpenWindow window, int line) {
        TableView<GatherLine> table = lines(window);
        var wanted = ReportedQuarters.of(window).line(line).id();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getSelectionModel().getSelectedItem().cell().element().id().equals(wanted)) {
                return;
            }
            window.press(KeyCode.F8);
        }
        throw new AssertionError("F8 never came there");
    }

    @SuppressWarnings("unchecked")
    private static TableView<GatherLine> lines(OpenWindow window) {
        return window.find("#gather-lines", TableView.class);
    }

    private static String result(OpenWindow window) {
        return window.find("#gather-text", TextArea.class).getText();
    }
}
