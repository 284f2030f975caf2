package mn.biyelelt.ui.shell;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.samples.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What is put away is not kept: in a day of work one goes from plan to plan, and from one workspace to another.
class LeftBehindTest {

    @TempDir
    private Path folder;

    @Test
    void aPlanThatLeftTheDeskIsForgottenWithItsViews() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            List<Plan> plans = window.model().plans();
            window.onFx(() -> window.model().open(plans.get(1).id()));
            window.awaitForm();
            lookAtAll(window);
            List<WeakReference<?>> left = Stream.concat(Stream.of(window.model().open().get().orElseThrow()),
                    Stream.of("#plan-table", ".row-form", "#findings")
                            .map(id -> window.find(id, Node.class)))
                    .<WeakReference<?>>map(WeakReference::new).toList();

            window.onFx(() -> window.model().open(plans.get(2).id()));
            window.awaitForm();
            window.onFx(() -> window.model().open(plans.get(3).id()));
            awaitForgotten(window, left);
        }
    }

    @Test
    void aWorkspaceThatAnotherTookThePlaceOfIsForgotten() throws TimeoutException {
        Path other = SampleWorkspace.makePracticeIn(folder);
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            List<WeakReference<?>> left = Stream.of(window.model(), window.find(".desk", Node.class))
                    .<WeakReference<?>>map(WeakReference::new).toList();
            window.onFx(() -> window.window().comeForward(other.toString()));
            window.waitUntil(() -> window.window().model()
                    .filter(model -> model.workspace().file().equals(other)).isPresent());
            window.awaitForm();
            awaitForgotten(window, left);
        }
    }

    /// Pages, overview, signatures, findings, pages beside, search, list of commands, handbook, people.
    private static void lookAtAll(OpenWindow window) {
        for (KeyCode pane : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
            window.press(KeyCode.CONTROL, pane);
        }
        window.press(KeyCode.F9);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        for (KeyCode over : List.of(KeyCode.F, KeyCode.K, KeyCode.F1, KeyCode.U)) {
            window.press(KeyCode.CONTROL, over);
            window.press(KeyCode.ESCAPE);
        }
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.awaitForm();
    }

    /// TestFX keeps the events of a stage until it has another one. Some seconds may still be waited for, as for the place one works at to
    /// be remembered.
    private static void awaitForgotten(OpenWindow window, List<WeakReference<?>> left) throws TimeoutException {
        FxToolkit.registerStage(Stage::new);
        window.waitUntil(() -> {
            System.gc();
            return left.stream().allMatch(each -> each.get() == null);
        });
    }
}
