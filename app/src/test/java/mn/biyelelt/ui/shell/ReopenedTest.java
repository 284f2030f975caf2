package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.samples.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person can do on another day with what was done before.
class ReopenedTest {

    @TempDir
    private Path folder;

    @Test
    void yesterdaysDeedsAreTakenBackByTheirNames() throws TimeoutException {
        Plan before;
        Plan after;
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            before = window.plan();
            window.press(KeyCode.CONTROL, KeyCode.DELETE);
            window.type("Өөр үг");
            window.press(KeyCode.ENTER);
            after = window.plan();
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            assertThat(window.plan()).isEqualTo(after);
            assertThat(window.find("#undo-notice", Node.class).isVisible()).isFalse();
            assertThat(onDesk(window).desk().toUndo().get()).isPresent();

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
            assertThat(window.model().status().get()).contains("мөр");
            assertThat(onDesk(window).desk().undoable().get()).isFalse();
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(window.plan()).isEqualTo(after);
        }
    }

    private static PlanOnDesk onDesk(OpenWindow window) {
        return window.model().open().get().orElseThrow();
    }
}
