package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.task.FxThread;
import org.testfx.util.WaitForAsyncUtils;

/// Milliseconds of computing that a step down the table costs the JavaFX thread, its frame with the row's form included: to a row whose
/// form has the same fields, and to one whose form has others.
public final class StepBench {

    private static final int STEPS = 160;

    private StepBench() {
    }

    /// @param args number of indicator lines; 400 if none is given
    public static void main(String[] args) throws IOException, TimeoutException {
        int lines = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        Path folder = Files.createTempDirectory("step-bench");
        try (OpenWindow window = OpenWindow.on(EditBench.workspace(folder, lines), folder,
                JobRunner.inBackground(new FxThread()))) {
            window.waitUntil(() -> window.window().model().isPresent());
            window.waitUntil(() -> window.model().open().get().orElseThrow().review().check().checked().get());
            for (String time : List.of("first", "second")) {
                List<Spot> spots = spots(window);
                window.onFx(() -> desk(window).goTo(spots.getFirst()));
                var same = new ArrayList<Long>();
                var other = new ArrayList<Long>();
                for (int i = 1; i <= STEPS; i++) {
                    Spot next = spots.get(i);
                    List<FieldKey> before = fields(window);
                    long cost = step(window, () -> desk(window).goTo(next));
                    (fields(window).equals(before) ? same : other).add(cost);
                }
                print(time + " time, same fields", same);
                print(time + " time, other fields", other);
            }
        }
    }

    private static List<FieldKey> fields(OpenWindow window) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.model().open().get().orElseThrow().form().parts()
                .get().stream().flatMap(part -> part.entries().stream()).map(entry -> entry.cell().field()).toList());
    }

    private static PlanDesk desk(OpenWindow window) {
        return window.model().open().get().orElseThrow().desk();
    }

    /// Every line of the table.
    private static List<Spot> spots(OpenWindow window) {
        return window.plan().sections().getFirst().rows().stream().flatMap(row -> row instanceof Activity activity
                ? activity.indicators().stream()
                        .map(line -> new Spot(row.id(), Optional.of(line.id()), Optional.empty()))
                : Stream.of(Spot.at(row.id()))).toList();
    }

    private static long step(OpenWindow window, Runnable down) {
        long thread = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Thread.currentThread().threadId());
        var frame = new CompletableFuture<Void>();
        Runnable painted = () -> frame.complete(null);
        long start = computed(thread);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            window.scene().addPostLayoutPulseListener(painted);
            down.run();
            Platform.requestNextPulse();
        });
        frame.join();
        // comes after what is left of the frame
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.scene().removePostLayoutPulseListener(painted));
        return computed(thread) - start;
    }

    private static void print(String what, List<Long> costs) {
        Collections.sort(costs);
        System.out.printf(Locale.ROOT, "%s: %d steps, median %.1f ms, nine of ten within %.1f ms, longest %.1f ms%n",
                what,
                costs.size(), costs.get(costs.size() / 2) / 1e6, costs.get(costs.size() * 9 / 10) / 1e6,
                costs.getLast() / 1e6);
    }

    private static long computed(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }
}
