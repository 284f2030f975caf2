package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import mn.biyelelt.samples.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the check list on the plans with one instance of each problem, and what can be checked on them.
class FindingsScreensTest {

    @TempDir
    private Path folder;

    @Test
    void theCheckListIsDrawnWithoutAStyleWarning() throws TimeoutException {
        try (var warnings = new CssWarnings();
                OpenWindow window = OpenWindow.on(SampleWorkspace.makePracticeIn(folder), folder)) {
            window.snapshot("findings-closed-light-mn");
            window.onFx(() -> window.model().open(window.model().plans().get(2).id()));
            window.press(KeyCode.F9);
            window.press(KeyCode.F8);
            window.press(KeyCode.F8);
            window.snapshot("findings-light-mn");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
            window.type("Жилийн дундуур өөрчилсөн.");
            window.snapshot("findings-reason-light-mn");
            var pale = new ArrayList<>(Contrast.tooPale(window.scene().getRoot()));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F9);
            window.press(KeyCode.F6);
            window.onFx(() -> window.model().open().get().orElseThrow().review().percents().explained().set(true));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.snapshot("reading-light-mn");
            window.press(KeyCode.CONTROL, KeyCode.F7);
            window.type("олон");
            window.press(KeyCode.ENTER);
            window.snapshot("reading-refused-light-mn");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.F7);
            window.type("1200 хүн");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.snapshot("reading-confirmed-dark-mn");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.DELETE);
            window.snapshot("percent-dark-mn");
            pale.addAll(Contrast.tooPale(window.scene().getRoot()));
            window.press(KeyCode.F9);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.press(KeyCode.F8);
            window.snapshot("findings-dark-en");
            pale.addAll(Contrast.tooPale(window.scene().getRoot()));

            assertThat(pale).isEmpty();
            assertThat(warnings.told()).isEmpty();
        }
    }
}
