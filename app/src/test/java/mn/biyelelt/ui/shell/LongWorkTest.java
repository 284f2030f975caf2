package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.task.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// On a plan of 400 lines nothing that a person does by keyboard holds the JavaFX thread for longer than one would notice: neither the
/// answer to the key nor the layout after it.
///
/// Computing time is measured, not the clock, and of several tries the least counts, so that a busy machine or a cold start is not
/// taken for slowness.
class LongWorkTest {

    /// What one notices, ms.
    private static final long NOTICED = 50;
    /// A machine that shares its caches with others computes that much slower than an idle one of its kind.
    private static final long SHARED_MACHINE = 2;
    private static final int TRIES = 5;

    @TempDir
    private Path folder;

    /// Something a person does, told by its name if it takes too long; what follows puts everything back.
    private record Deed(String name, Runnable before, Runnable deed) {}

    @Test
    void nothingAPersonDoesHoldsTheWindow() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.on(EditBench.workspace(folder, 400), folder,
                JobRunner.inBackground(new FxThread()))) {
            window.waitUntil(() -> window.window().model().isPresent());
            window.waitUntil(() -> window.model().open().get().orElseThrow().review().check().checked().get());
            var slow = new ArrayList<String>();
            for (Deed deed : deeds(window)) {
                long least = least(window, deed);
                if (least > NOTICED * SHARED_MACHINE) {
                    slow.add(deed.name() + ": " + least + " ms");
                }
            }
            assertThat(slow).isEmpty();
        }
    }

    @Test
    void longWorkIsNoticed() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.on(EditBench.workspace(folder, 4), folder)) {
            assertThat(least(window, new Deed("computing", () -> {
            }, () -> compute(NOTICED * SHARED_MACHINE + 20)))).isGreaterThan(NOTICED * SHARED_MACHINE);
        }
    }

    private static List<Deed> deeds(OpenWindow window) {
        Scene scene = window.scene();
        Runnable nothing = () -> {
        };
        Runnable leave = () -> window.press(KeyCode.ESCAPE);
        Runnable table = () -> window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        return List.of(new Deed("down", nothing, () -> press(KeyCode.DOWN)),
                new Deed("a page down", nothing, () -> press(KeyCode.PAGE_DOWN)),
                new Deed("to the end", () -> window.press(KeyCode.CONTROL, KeyCode.HOME),
                        () -> press(KeyCode.CONTROL, KeyCode.END)),
                new Deed("the first letter in a cell", leave, () -> type(scene, "а")),
                new Deed("a letter more", nothing, () -> type(scene, "б")),
                new Deed("keeping a text", () -> window.type("в"), () -> press(KeyCode.ENTER)),
                new Deed("undo", () -> {
                    window.type("г");
                    window.press(KeyCode.ENTER);
                }, () -> press(KeyCode.CONTROL, KeyCode.Z)),
                new Deed("opening the search", leave, () -> press(KeyCode.CONTROL, KeyCode.F)),
                new Deed("searching", nothing, () -> type(scene, "а")),
                new Deed("the next hit", nothing, () -> press(KeyCode.F3)),
                new Deed("filtering", () -> {
                    leave.run();
                    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
                    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
                }, () -> type(scene, "х")),
                new Deed("showing all again", nothing, () -> press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X)),
                new Deed("pages", table, () -> press(KeyCode.CONTROL, KeyCode.DIGIT2)),
                new Deed("overview", table, () -> press(KeyCode.CONTROL, KeyCode.DIGIT3)),
                new Deed("signatures", table, () -> press(KeyCode.CONTROL, KeyCode.DIGIT4)),
                new Deed("back to the table", () -> window.press(KeyCode.CONTROL, KeyCode.DIGIT4),
                        () -> press(KeyCode.CONTROL, KeyCode.DIGIT1)));
    }

    /// ms of computing in the longer of its two parts.
    private static long least(OpenWindow window, Deed deed) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            deed.before().run();
            least = Math.min(least, WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                long start = computed();
                deed.deed().run();
                long done = computed();
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
                return Math.max(done - start, computed() - done);
            }));
            window.settle();
        }
        return least;
    }

    private static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static void compute(long milliseconds) {
        long end = computed() + milliseconds;
        while (computed() < end) {
            Thread.onSpinWait();
        }
    }

    private static void press(KeyCode... keys) {
        var board = new Robot();
        List.of(keys).forEach(board::keyPress);
        List.of(keys).reversed().forEach(board::keyRelease);
    }

    private static void type(Scene scene, String text) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false,
                false, false, false));
    }
}
