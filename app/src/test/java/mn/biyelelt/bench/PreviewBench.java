package mn.biyelelt.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.edit.EditSession;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.settings.Appearance;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.pages.PagesModel;
import mn.biyelelt.ui.pages.PagesView;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.Theme;

/// Measures how long after a typed letter the changed page stands in the window, for 40, 400 and 4,000 indicator lines, beside what
/// composing and laying out alone take.
public final class PreviewBench {

    private static final int LETTERS = 24;

    private final LiberationFonts fonts = new LiberationFonts();
    private final Form form = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();

    private PreviewBench() {}

    /// @param args nothing, or one number of lines
    public static void main(String... args) throws InterruptedException {
        Platform.startup(Theme::loadFaces);
        System.out.println("ms   lines  letter to page, median  nine of ten  layout alone  ratio");
        for (int lines : args.length > 0 ? new int[]{Integer.parseInt(args[0])} : new int[]{40, 400, 4_000}) {
            new PreviewBench().measure(lines);
        }
        Platform.exit();
    }

    private void measure(int lines) throws InterruptedException {
        Plan plan = GeneratedPlan.of(lines);
        var ended = new CountDownLatch(1);
        var times = new double[LETTERS];
        Platform.runLater(() -> {
            var letters = new Letters(plan, times, ended);
            letters.open();
        });
        ended.await();
        double alone = Double.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long before = System.nanoTime();
            pages(plan);
            alone = Math.min(alone, (System.nanoTime() - before) / 1e6);
        }
        double[] warm = Arrays.copyOfRange(times, LETTERS / 2, LETTERS);
        Arrays.sort(warm);
        double median = warm[warm.length / 2];
        System.out.printf(Locale.ROOT, "%10d %23.1f %12.1f %13.1f %6.1f%n", lines, median, warm[warm.length * 9 / 10],
                alone, median / alone);
    }

    private PagedDocument pages(Plan plan) {
        return Layout.layout(Composer.compose(plan, form, Optional.empty(), Instant.EPOCH), fonts);
    }

    /// Types letter after letter, each once the page of the one before has been painted.
    private final class Letters {

        private final double[] times;
        private final CountDownLatch ended;
        private final PlanDesk desk;
        private final PagesModel model;
        private final Scene scene;
        private final Stage stage = new Stage();
        private final ElementId row;
        private int typed = -1;
        private long since;
        private boolean arrived;

        Letters(Plan plan, double[] times, CountDownLatch ended) {
            this.times = times;
            this.ended = ended;
            row = plan.sections().getFirst().rows().get(1).id();
            var session = new EditSession(plan, _ -> CompletableFuture.completedFuture(1L), new FxThread());
            desk = new PlanDesk(session, Clock.systemUTC());
            model = new PagesModel(desk, (shown, _) -> pages(shown), JobRunner.inBackground(new FxThread()),
                    Throwable::printStackTrace);
            scene = new Scene(new PagesView(model, new Words(Language.MONGOLIAN)), 1366, 768);
        }

        void open() {
            Theme.dress(scene);
            Theme.apply(scene, Appearance.LIGHT);
            stage.setScene(scene);
            stage.show();
            model.pages().subscribe(pages -> {
                arrived = pages.isPresent();
                Platform.requestNextPulse();
            });
            scene.addPostLayoutPulseListener(this::painted);
            model.watched().set(true);
        }

        private void painted() {
            if (arrived) {
                arrived = false;
                if (typed >= 0) {
                    times[typed] = (System.nanoTime() - since) / 1e6;
                }
                typed++;
                if (typed < LETTERS) {
                    Platform.runLater(this::type);
                } else {
                    stage.hide();
                    ended.countDown();
                }
            }
        }

        private void type() {
            since = System.nanoTime();
            desk.draft().set(Optional.of(new Draft(row, CellKey.of(Fields.ITEM_TEXT), "Үг ".repeat(typed + 1))));
        }
    }
}
