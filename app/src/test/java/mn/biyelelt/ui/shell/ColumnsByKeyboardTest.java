package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Columns made wider, lines completed, and values no form asks for, by keyboard.
class ColumnsByKeyboardTest {

    @TempDir
    private Path folder;

    /// Without shadows, which are no part of what one sees.
    private static Bounds bounds(OpenWindow window, String selector) {
        Node node = window.find(selector, Node.class);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aClickOnAHeadingLeavesTheKeyboardInTheTable() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.robot().clickOn(window.find(".grid-head-room", Node.class));
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("plan-table");
        }
    }

    @Test
    void aColumnMadeWiderIsRememberedAndARespondentIsCompletedOnlyWhenChosen() throws TimeoutException {
        try (var warnings = new CssWarnings(); OpenWindow window = OpenWindow.onSample(folder)) {
            double before = widthOfFirst(window);
            assertThat(window.find(".grid-head-room", Node.class).getBoundsInParent().getMinY()).isZero();
            window.press(KeyCode.ALT, KeyCode.EQUALS);
            assertThat(widthOfFirst(window)).isEqualTo(before + 13);
            window.press(KeyCode.ALT, KeyCode.MINUS);
            assertThat(widthOfFirst(window)).isEqualTo(before);
            window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
            window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(widthOfFirst(window)).isEqualTo(before + 26);

            window.press(KeyCode.END);
            window.type("н");
            assertThat(window.find("#completions", Node.class).isVisible()).isTrue();
            window.type("ий");
            assertThat(window.find("#completions", Node.class).isVisible()).as("also after more than one letter")
                    .isTrue();
            window.snapshot("completion-light-mn");
            assertThat(bounds(window, "#completions").getMinY()).as("close under what is typed")
                    .isCloseTo(bounds(window, "#cell-editor").getMaxY(), within(1.0));
            window.press(KeyCode.ENTER);
            assertThat(window.textHere(Fields.RESPONSIBLE)).isEqualTo("ний");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            String first = window.textHere(Fields.RESPONSIBLE).lines().findFirst().orElseThrow();
            window.press(KeyCode.UP);
            window.type(first.substring(0, 4));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.TAB);
            assertThat(window.model().open().get().orElseThrow().desk().steps().toUndo().get()).isPresent();

            for (int steps = 0; steps < 2; steps++) {
                window.press(KeyCode.CONTROL, KeyCode.MINUS);
            }
            window.snapshot("zoom-80-light-mn");
            for (int steps = 0; steps < 7; steps++) {
                window.press(KeyCode.CONTROL, KeyCode.PLUS);
            }
            window.snapshot("zoom-200-light-mn");
            assertThat(warnings.told()).isEmpty();
        }
        try (OpenWindow again = OpenWindow.on(folder.resolve(mn.biyelelt.samples.SampleWorkspace.FILE_NAME), folder)) {
            assertThat(again.model().open().get()).isPresent();
            again.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(widthOfFirst(again)).isGreaterThan(70);
        }
    }

    @Test
    void impossibleDatesAndPercentsStayAsTyped() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            for (String text : new String[]{"31.02", "1000 %", "2026.13.45"}) {
                window.press(KeyCode.END);
                window.press(KeyCode.LEFT);
                window.type(text);
                window.press(KeyCode.ENTER);
                window.press(KeyCode.UP);
                assertThat(window.model().open().get().orElseThrow().table().cell().orElseThrow().text())
                        .isEqualTo(text);
            }
            assertThat(window.model().failures().told().get()).isEmpty();
        }
    }

    private static double widthOfFirst(OpenWindow window) {
        return window.find(".grid-head", javafx.scene.layout.Region.class).getWidth();
    }
}
