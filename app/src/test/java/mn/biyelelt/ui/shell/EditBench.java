package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mn.biyelelt.bench.CopiedRow;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.findings.Findings;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.task.FxThread;
import org.testfx.util.WaitForAsyncUtils;

/// Milliseconds of computing that one edit costs the JavaFX thread, from the change to the marks of what the check found, with table,
/// outline, form and check list open. The check itself runs elsewhere.
public final class EditBench {

    private static final int ROUNDS = 120;
    private static final CellKey PERCENT = CellKey.of(Fields.ACHIEVED_PERCENT, ReportPeriod.yearOf(2026));

    private EditBench() {
    }

    /// @param args number of indicator lines; 400 if none is given
    public static void main(String[] args) throws IOException, TimeoutException {
        int lines = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        Path folder = Files.createTempDirectory("edit-bench");
        try (OpenWindow window = OpenWindow.on(workspace(folder, lines), folder,
                JobRunner.inBackground(new FxThread()))) {
            window.waitUntil(() -> window.window().model().isPresent());
            Review review = window.model().open().get().orElseThrow().review();
            window.waitUntil(() -> review.check().checked().get());
            window.press(javafx.scene.input.KeyCode.F9);
            print(lines, review.check().findings().get().all().size(), rounds(window, review));
        }
    }

    private static long[] rounds(OpenWindow window, Review review) {
        long thread = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Thread.currentThread().threadId());
        var desk = window.model().open().get().orElseThrow().desk();
        Activity row = window.plan().sections().getFirst().rows().stream().filter(Activity.class::isInstance)
                .map(Activity.class::cast).findFirst().orElseThrow();
        ElementId line = row.indicators().getFirst().id();
        window.onFx(() -> desk.goTo(new Spot(row.id(), java.util.Optional.of(line), java.util.Optional.of(PERCENT))));
        var costs = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            String text = i % 2 == 0 ? "104" : "103";
            Findings before = review.check().findings().get();
            long start = computed(thread);
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> desk.setText(line, PERCENT, text));
            await(() -> review.check().findings().get() != before);
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.scene().getRoot().layout());
            costs[i] = computed(thread) - start;
        }
        return costs;
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(int lines, int findings, long... costs) {
        Arrays.sort(costs);
        System.out.printf(java.util.Locale.ROOT,
                "%d lines, %d findings: median %.1f ms, nine of ten within %.1f ms, 95 of 100 within %.1f ms%n",
                lines, findings, costs[ROUNDS / 2] / 1e6, costs[ROUNDS * 9 / 10] / 1e6, costs[ROUNDS * 95 / 100] / 1e6);
    }

    private static long computed(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    /// A workspace with one report: the sample's rows again and again, under identities of their own.
    static Path workspace(Path folder, int lines) {
        Plan sample = SampleWorkspace.plans().get(1);
        Section main = sample.sections().getFirst();
        var rows = new ArrayList<Row>();
        int made = 0;
        while (made < lines) {
            for (Row row : main.rows()) {
                Row copy = CopiedRow.of(row);
                rows.add(copy);
                made += copy instanceof Activity activity ? activity.indicators().size() : 0;
            }
        }
        Plan plan = sample.withSections(List.of(main.withRows(rows)));
        Path file = folder.resolve("bench.mv.db");
        try (Workspace workspace = Workspace.create(file, new Office("", "", "", ""))) {
            var _ = workspace.append(new AddPlan(plan)).toCompletableFuture().join();
        }
        return file;
    }
}
