package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The wheel with Ctrl, which Word and Excel taught everybody.
class WheelZoomTest {

    @TempDir
    private Path folder;

    @Test
    void theWheelWithCtrlMakesTypeLargerAndSmallerAndAloneItScrolls() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            turn(window, "#plan-table", 40, true);
            assertThat(zoom(window)).isGreaterThan(100);
            turn(window, "#plan-table", -40, true);
            assertThat(zoom(window)).isEqualTo(100);
            turn(window, "#plan-table", -40, true);
            assertThat(zoom(window)).isLessThan(100);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);

            turn(window, "#plan-table", -40, false);
            turn(window, "#plan-table", 8, true);
            assertThat(zoom(window)).as("a finger that hardly moved").isEqualTo(100);
        }
    }

    @Test
    void overPagesItIsThePaperThatGrows() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            turn(window, "#pages", 40, true);
            assertThat(zoom(window)).isEqualTo(100);
        }
    }

    private static int zoom(OpenWindow window) {
        return window.looks().settings().get().zoom();
    }

    private static void turn(OpenWindow window, String over, double by, boolean ctrl) {
        Node node = window.find(over, Node.class);
        window.onFx(() -> Event.fireEvent(node,
                new ScrollEvent(ScrollEvent.SCROLL, 5, 5, 5, 5, false, ctrl, false, false, false, false, 0, by, 0, by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                        new PickResult(node, 5, 5))));
        window.settle();
    }
}
