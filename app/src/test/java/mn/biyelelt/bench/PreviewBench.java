package mn.biyelelt.bench;

import java.lang.management.ManagementFactory;
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
import mn.biyelelt.ui.session.Attempts;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.Theme;

/// Measures how long after a typed letter the changed page stands in the window, for 40, 400 and 4,000 indicator lines: by the clock, and
/// what the JavaFX thread and the thread that lays out compute until then, which counts where others compute beside.
public final class PreviewBench {

    private static final int LETTERS = 24;

    private final LiberationFonts fonts = new LiberationFonts();
    private final Form form = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();

    /// What the last layout computed, ms.
    private volatile double laidOut;

    /// ms, letter by letter.
    private record Figures(double[] times, double[] computing, double[] painting) {}

    private PreviewBench() {}

    /// @param args nothing, or one number of lines
    public static void main(String... args) throws InterruptedException {
        Platform.startup(Theme::loadFaces);
        System.out.println(
                "ms   lines  letter to page, median  nine of ten  computing of both threads  of the JavaFX thread");
        for (int lines : args.length > 0 ? new int[]{Integer.parseInt(args[0])} : new int[]{40, 400, 4_000}) {
            new PreviewBench().measure(lines);
        }
        Platform.exit();
    }

    private void measure(int lines) throws InterruptedException {
        Plan plan = GeneratedPlan.of(lines);
        var ended = new CountDownLatch(1);
        var times = new double[LETTERS];
        var computing = new double[LETTERS];
        var painting = new double[LETTERS];
        Platform.runLater(() -> {
            var letters = new Letters(plan, new Figures(times, computing, painting), ended);
            letters.open();
        });
        ended.await();
        System.out.printf(Locale.ROOT, "%10d %23.1f %12.1f %26.1f %21.1f%n", lines, warm(times, 0.5), warm(times, 0.9),
                warm(computing, 0.5), warm(painting, 0.5));
    }

    /// Of the second half of the letters.
    private static double warm(double[] figures, double part) {
        double[] warm = Arrays.copyOfRange(figures, LETTERS / 2, LETTERS);
        Arrays.sort(warm);
        return warm[(int) (warm.length * part)];
    }

    private static double computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private PagedDocument counted(Plan plan) {
        double before = computed();
        PagedDocument pages = pages(plan);
        laidOut = computed() - before;
        return pages;
    }

    private PagedDocument pages(Plan plan) {
        return Layout.layout(Composer.compose(plan, form, Optional.empty(), Instant.EPOCH), fonts);
    }

    /// Types letter after letter, each once the page of the one before has been painted.
    private final class Letters {

        private final Figures figures;
        private final CountDownLatch ended;
        private final PlanDesk desk;
        private final PagesModel model;
        private final Scene scene;
        private final Stage stage = new Stage();
        private final ElementId row;
        private int typed = -1;
        private long since;
        private double before;
        private boolean arrived;

        Letters(Plan plan, Figures figures, CountDownLatch ended) {
            this.figures = figures;
            this.ended = ended;
            row = plan.sections().getFirst().rows().get(1).id();
            var session = new EditSession(plan, _ -> CompletableFuture.completedFuture(1L), new FxThread());
            desk = new PlanDesk(session, Clock.systemUTC());
            model = new PagesModel(desk, (shown, _) -> counted(shown), JobRunner.inBackground(new FxThread()),
                    new Attempts() {

                        @Override
                        public void worked() {
                            // as it should
                        }

                        @Override
                        public void failed(Exception cause) {
                            cause.printStackTrace();
                        }
                    });
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
                    figures.times()[typed] = (System.nanoTime() - since) / 1e6;
                    figures.painting()[typed] = computed() - before;
                    figures.computing()[typed] = figures.painting()[typed] + laidOut;
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
            before = computed();
            desk.draft().set(Optional.of(new Draft(row, CellKey.of(Fields.ITEM_TEXT), "Үг ".repeat(typed + 1))));
        }
    }
}
