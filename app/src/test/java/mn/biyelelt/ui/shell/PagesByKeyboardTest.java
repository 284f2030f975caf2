package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The live pages at the window, by keyboard and wheel.
class PagesByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void plusMinusNoughtAndTheWheelWithCtrlMakeThePageLargerAndSmaller() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitUntil(() -> window.find("#pages", Node.class).isFocused());
            int fitted = percent(window);

            window.press(KeyCode.EQUALS);
            int larger = percent(window);
            assertThat(larger).isGreaterThan(fitted);
            window.press(KeyCode.EQUALS);
            assertThat(percent(window)).isGreaterThan(larger);
            window.press(KeyCode.MINUS);
            assertThat(percent(window)).isEqualTo(larger);
            window.press(KeyCode.DIGIT0);
            assertThat(percent(window)).isEqualTo(fitted);

            window.onFx(() -> {
                Node pages = window.find("#pages", Node.class);
                pages.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 100, 100, 100, 100, false, true, false, false, true,
                        false, 0, 40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            });
            assertThat(percent(window)).isEqualTo(larger);
        }
    }

    /// A page may be as high as the window: a list would not turn it.
    @Test
    void thePaperIsTurnedByItsKeysAndScrolledByTheArrows() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitUntil(() -> window.find("#pages", Node.class).isFocused());
            window.waitUntil(() -> window.find("#pages", ListView.class).getItems().size() > 3);

            double top = scrolled(window);
            window.press(KeyCode.DOWN);
            double line = scrolled(window);
            assertThat(line).isGreaterThan(top);
            window.press(KeyCode.PAGE_DOWN);
            double turned = scrolled(window);
            assertThat(turned - line).isGreaterThan(5 * (line - top));
            window.press(KeyCode.PAGE_DOWN);
            assertThat(scrolled(window)).isGreaterThan(turned);

            window.press(KeyCode.PAGE_UP);
            window.press(KeyCode.PAGE_UP);
            window.press(KeyCode.UP);
            assertThat(scrolled(window)).isEqualTo(top);
        }
    }

    @Test
    void theMarkedPictureFollowsThePaperThatIsScrolled() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitUntil(() -> window.find("#pages", Node.class).isFocused());
            window.waitUntil(() -> window.find("#pages", ListView.class).getItems().size() > 3);
            window.waitUntil(() -> marked(window) == 0);

            for (int turn = 0; turn < 3; turn++) {
                window.press(KeyCode.PAGE_DOWN);
            }
            window.waitUntil(() -> marked(window) > 0);
            for (int turn = 0; turn < 3; turn++) {
                window.press(KeyCode.PAGE_UP);
            }
            window.waitUntil(() -> marked(window) == 0);
            window.press(KeyCode.END);
            window.waitUntil(() -> marked(window) == window.find("#pages", ListView.class).getItems().size() - 1);
        }
    }

    private static int marked(OpenWindow window) {
        return window.find("#page-strip", ListView.class).getSelectionModel().getSelectedIndex();
    }

    private static double scrolled(OpenWindow window) {
        return window.<ScrollBar>all("#pages .scroll-bar").stream()
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL).findFirst().orElseThrow().getValue();
    }

    private static int percent(OpenWindow window) {
        return Integer.parseInt(window.find(".page-zoom", Label.class).getText().replace(" %", ""));
    }
}
