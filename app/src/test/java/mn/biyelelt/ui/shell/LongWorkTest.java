package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.settings.Appearance;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.task.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// On a plan of 400 lines nothing that a person does by keyboard holds the JavaFX thread for longer than one would notice: neither the
/// answer to the key nor what is done between it and a frame, nor the frame itself.
///
/// Computing time is measured, not the clock, against what the machine takes for work of a known size, and of several tries the least
/// counts, so that a slow or busy machine or a cold start is not taken for slowness. It takes long, for twenty-six deeds are done, and up to twenty times each where a first try takes long.
class LongWorkTest {

    /// What one notices, ms.
    private static final long NOTICED = 50;
    /// An idle machine computes that much faster than one that has begun just now and shares its caches with others.
    private static final long SHARED_MACHINE = 2;
    /// Of a larger type the whole window is styled and measured anew: 165 ms at first, and under half of that once it is compiled.
    private static final int TRIES = 20;

    @TempDir
    private Path folder;

    /// Computing time from one frame to the next, ms: all that keeps a frame waiting, whatever it is done by, with the frame's own style
    /// and layout. For the JavaFX thread.
    private static final class Frames {

        private long since;
        private long longest;

        static Frames of(Scene scene) {
            var frames = new Frames();
            scene.addPostLayoutPulseListener(frames::next);
            return frames;
        }

        void begin() {
            longest = 0;
            since = computed();
        }

        private void next() {
            longest = Math.max(longest, computed() - since);
            since = computed();
        }

        long longest() {
            return longest;
        }
    }

    /// Something a person does, told by its name if it takes too long; what follows puts everything back.
    private record Deed(String name, Runnable before, Runnable deed) {}

    @Test
    void nothingAPersonDoesHoldsTheWindow() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.on(EditBench.workspace(folder, 400), folder,
                JobRunner.inBackground(new FxThread()))) {
            window.waitUntil(() -> window.window().model().isPresent());
            window.waitUntil(() -> window.model().open().get().orElseThrow().review().check().checked().get());
            var slow = new ArrayList<String>();
            Frames frames = frames(window);
            for (Deed deed : Stream.concat(deeds(window).stream(), largeDeeds(window).stream()).toList()) {
                long least = least(window, frames, deed);
                if (least > most()) {
                    slow.add(deed.name() + ": " + least + " ms");
                }
            }
            assertThat(slow).isEmpty();
        }
    }

    @Test
    void longWorkIsNoticed() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.on(EditBench.workspace(folder, 4), folder)) {
            Frames frames = frames(window);
            Runnable nothing = () -> {
            };
            long most = most();
            Runnable work = () -> compute(most + 20);
            assertThat(least(window, frames, new Deed("at once", nothing, work)))
                    .isGreaterThan(most);
            assertThat(least(window, frames,
                    new Deed("in a later frame", nothing, () -> inNextFrame(window.scene(), work))))
                    .isGreaterThan(most);
            assertThat(least(window, frames, new Deed("after the deed", nothing, () -> Platform.runLater(work))))
                    .isGreaterThan(most);
        }
    }

    /// A window that is put away is styled and laid out as ever, but not painted: the platform of the tests copies each picture dot by
    /// dot on the JavaFX thread.
    private static Frames frames(OpenWindow window) {
        window.onFx(() -> ((Stage) window.scene().getWindow()).setIconified(true));
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Frames.of(window.scene()));
    }

    private static void inNextFrame(Scene scene, Runnable work) {
        scene.addPreLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePreLayoutPulseListener(this);
                work.run();
            }
        });
        Platform.requestNextPulse();
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

    /// What changes more than one place of the window.
    private static List<Deed> largeDeeds(OpenWindow window) {
        Runnable nothing = () -> {
        };
        Runnable changeAppearance = () -> press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        PlanDesk desk = window.model().open().get().orElseThrow().desk();
        List<Optional<ReportPeriod>> periods = window.model().open().get().orElseThrow().periods();
        return List.of(
                new Deed("the list of all commands", () -> window.press(KeyCode.ESCAPE),
                        () -> press(KeyCode.CONTROL, KeyCode.K)),
                new Deed("asking how to print", () -> window.press(KeyCode.ESCAPE),
                        () -> press(KeyCode.CONTROL, KeyCode.P)),
                new Deed("another period", () -> {
                    window.press(KeyCode.ESCAPE);
                    window.onFx(() -> desk.period().set(periods.getFirst()));
                }, () -> desk.period().set(periods.getLast())),
                new Deed("looking at 200 rows before they are pasted", () -> copy(window, 200),
                        () -> press(KeyCode.CONTROL, KeyCode.V)),
                new Deed("dark after light", () -> wear(window, Appearance.LIGHT), changeAppearance),
                new Deed("high contrast after dark", () -> wear(window, Appearance.DARK), changeAppearance),
                new Deed("light after high contrast", () -> wear(window, Appearance.CONTRAST), changeAppearance),
                new Deed("the other language", nothing, () -> press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L)),
                new Deed("larger type", () -> window.press(KeyCode.CONTROL, KeyCode.DIGIT0),
                        () -> press(KeyCode.CONTROL, KeyCode.PLUS)),
                new Deed("opening a plan",
                        () -> window.onFx(() -> window.model().begin(window.model().forms().getFirst())),
                        () -> window.model().open(desk.plan().get().id())));
    }

    private static void wear(OpenWindow window, Appearance appearance) {
        window.onFx(() -> window.looks().wear(appearance));
        window.settle();
    }

    private static void copy(OpenWindow window, int rows) {
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.HOME);
        window.onFx(() -> {
            var content = new ClipboardContent();
            content.putString(IntStream.range(0, rows).mapToObj(row -> "Ажил " + row + "\tХувь\t100 хувь\n")
                    .collect(Collectors.joining()));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /// ms of computing for the frame that one waits for longest.
    private static long least(OpenWindow window, Frames frames, Deed deed) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && least > NOTICED; i++) {
            deed.before().run();
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                frames.begin();
                deed.deed().run();
                Platform.requestNextPulse();
            });
            window.settle();
            window.settle();
            least = Math.min(least, WaitForAsyncUtils.waitForAsyncFx(60_000, frames::longest));
        }
        return least;
    }

    /// ms of computing that nobody notices, on this machine as it is at present.
    private static long most() {
        return Math.round(NOTICED * SHARED_MACHINE * Slowness.now());
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
