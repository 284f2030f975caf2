package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.task.FxThread;
import org.testfx.util.WaitForAsyncUtils;

/// Milliseconds of computing that one step of the mouse wheel costs the JavaFX thread, its frame included: down through rows never seen
/// before, then up and down again.
public final class ScrollBench {

    private static final int STEPS = 200;
    /// Of the wheel, px.
    private static final double STEP = 60;

    private ScrollBench() {
    }

    /// @param args number of indicator lines; 400 if none is given
    public static void main(String[] args) throws IOException, TimeoutException {
        int lines = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        Path folder = Files.createTempDirectory("scroll-bench");
        try (OpenWindow window = OpenWindow.on(EditBench.workspace(folder, lines), folder,
                JobRunner.inBackground(new FxThread()))) {
            window.waitUntil(() -> window.window().model().isPresent());
            window.waitUntil(() -> window.model().open().get().orElseThrow().review().check().checked().get());
            print(lines, "rows never seen", steps(window, -STEP));
            print(lines, "back", steps(window, STEP));
            print(lines, "down again", steps(window, -STEP));
        }
    }

    private static long[] steps(OpenWindow window, double by) {
        long thread = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Thread.currentThread().threadId());
        var costs = new long[STEPS];
        for (int i = 0; i < STEPS; i++) {
            var frame = new CompletableFuture<Void>();
            Runnable painted = () -> frame.complete(null);
            long start = computed(thread);
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                window.scene().addPostLayoutPulseListener(painted);
                turn(window.find("#plan-table", Node.class), by);
                Platform.requestNextPulse();
            });
            frame.join();
            // comes after what is left of the frame
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.scene().removePostLayoutPulseListener(painted));
            costs[i] = computed(thread) - start;
        }
        return costs;
    }

    private static void turn(Node list, double by) {
        Bounds at = list.localToScene(list.getLayoutBounds());
        Event.fireEvent(list.lookup(".virtual-flow"),
                new ScrollEvent(ScrollEvent.SCROLL, at.getCenterX(), at.getCenterY(), at.getCenterX(), at.getCenterY(),
                        false, false, false, false, false, false, 0, by, 0, by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private static void print(int lines, String what, long... costs) {
        Arrays.sort(costs);
        System.out.printf(Locale.ROOT, "%d lines, %s: median %.1f ms, 95 of 100 within %.1f ms, longest %.1f ms%n",
                lines,
                what, costs[STEPS / 2] / 1e6, costs[STEPS * 95 / 100] / 1e6, costs[STEPS - 1] / 1e6);
    }

    private static long computed(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }
}
