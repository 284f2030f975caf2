package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import mn.biyelelt.cli.CommandLineProgram;
import mn.biyelelt.cli.ExitCode;
import mn.biyelelt.cli.Terminal;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.pdf.PdfReportWriter;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.task.Early;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.RequestBox;
import mn.biyelelt.ui.dialog.FileChoosers;
import mn.biyelelt.ui.print.FxPrintShop;
import mn.biyelelt.ui.print.PrintShop;
import mn.biyelelt.ui.shell.Groundwork;
import mn.biyelelt.ui.shell.Looks;
import mn.biyelelt.ui.shell.MainWindow;
import mn.biyelelt.ui.shell.Outside;
import mn.biyelelt.ui.shell.Tools;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.Theme;

/// Opens the window where there is a display, and waits until it is closed.
final class WindowStart implements CommandLineProgram.WindowStart {

    private final Path samples;
    /// File of what the window remembers.
    private final Path settings = UserFolders.settings();

    WindowStart() {
        this(UserFolders.documents());
    }

    /// @param samples folder of the sample workspace
    WindowStart(Path samples) {
        this.samples = samples;
    }

    @Override
    public Optional<Integer> open(Optional<Path> file, Terminal terminal) {
        return open(file);
    }

    /// Opens the window, or brings the one there is forward; empty if there is no display.
    Optional<Integer> open(Optional<Path> file) {
        if (!hasDisplay()) {
            return Optional.empty();
        }
        Path folder = UserFolders.own();
        try {
            String wish = file.map(path -> path.toAbsolutePath().toString()).orElse("");
            Optional<RequestBox> box = RequestBox.takeOrLeave(folder, wish);
            if (box.isEmpty()) {
                return Optional.of(ExitCode.DONE);
            }
            try (RequestBox taken = box.get()) {
                return run(file, window -> {
                    window.open(file);
                    var fx = new FxThread();
                    taken.watch(other -> fx.execute(() -> window.comeForward(other)));
                }, taken::ignore);
            }
        } catch (IOException _) {
            return run(file, window -> window.open(file));
        }
    }

    /// Opens the window on the sample workspace, which is made if it is missing.
    ///
    /// @return whether there is a display
    boolean openSample() {
        return run(Optional.empty(), MainWindow::openSample).isPresent();
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @param file workspace that will be opened first
    /// @param open puts something into the window, on the JavaFX thread
    /// @return empty if there is no display
    Optional<Integer> run(Optional<Path> file, Consumer<MainWindow> open) {
        return run(file, open, () -> {
        });
    }

    /// Opens the window and waits until it is closed. What the window needs is read while JavaFX starts.
    ///
    /// @param file workspace that will be opened first
    /// @param open puts something into the window, on the JavaFX thread
    /// @param gone is called when the window is gone, on the JavaFX thread
    /// @return empty if there is no display
    private Optional<Integer> run(Optional<Path> file, Consumer<MainWindow> open, Runnable gone) {
        if (!hasDisplay()) {
            return Optional.empty();
        }
        var closed = new CountDownLatch(1);
        var door = new StoredWorkspaces(samples);
        DrawingPipeline.choose();
        try (var store = new SettingsFile(settings); var cards = new CardFiles(settings.resolveSibling("recent"))) {
            file.ifPresent(door::begin);
            var kept = store.reading();
            var tools = new Early<>(() -> tools(kept.join(), store, cards));
            var faces = new Early<>(WindowStart::faces);
            // The forms have time until the frame stands; loading the typeface begins JavaFX, for which everything waits.
            var groundwork = new Early<>(() -> {
                faces.get();
                return Groundwork.lay();
            });
            Platform.startup(() -> {
                faces.get();
                show(tools.get(), door, groundwork, open, () -> {
                    gone.run();
                    closed.countDown();
                });
            });
            await(closed);
            Platform.exit();
            return Optional.of(ExitCode.DONE);
        } catch (UnsupportedOperationException _) {
            // JavaFX's word for a display that does not answer
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            // goes to stderr, for the one who looks into why the window did not open although there is a display
            Logger.getLogger(WindowStart.class.getName()).log(Level.SEVERE, "window", e);
            return Optional.empty();
        } finally {
            door.abandon();
        }
    }

    private static boolean faces() {
        Theme.loadFaces();
        return true;
    }

    /// A missing display must be found before JavaFX is: its own answer is a stack trace.
    private static boolean hasDisplay() {
        boolean windowsOrMac = OperatingSystem.here() != OperatingSystem.LINUX;
        boolean needsNone = "Headless".equals(System.getProperty("glass.platform"));
        return windowsOrMac || needsNone || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String name) {
        String value = System.getenv(name);
        return value != null && !value.isBlank();
    }

    private static void show(Tools tools, StoredWorkspaces door, Early<Groundwork> groundwork,
            Consumer<MainWindow> open, Runnable gone) {
        var stage = new Stage();
        var window = new MainWindow(stage, tools, new FileChoosers(stage, tools.words(), door.folder()), door,
                groundwork::get);
        stage.setOnHidden(_ -> gone.run());
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> window.unexpected(failure));
        open.accept(window);
    }

    private static Tools tools(Settings kept, SettingsFile settings, CardFiles cards) {
        var words = new Words(Language.MONGOLIAN);
        var looks = new Looks(words, kept, settings::keep);
        var fx = new FxThread();
        var publisher = new ReportPublisher(words.messages().get(), new LiberationFonts(), System::nanoTime);
        return new Tools(words, looks, JobRunner.inBackground(fx), fx, publisher, UUID::randomUUID,
                Clock.systemUTC(), ZoneId.systemDefault(), cards,
                new Outside(printing(OperatingSystem.here()),
                        new SystemOpener(OperatingSystem.here()),
                        System.getProperty("user.name", "")));
    }

    private static PrintShop printing(OperatingSystem system) {
        return system == OperatingSystem.LINUX
                ? new SpooledPrinting(new CupsPrinters(CupsPrinters.LISTER), List.of("lp"),
                        new PdfReportWriter(new LiberationFonts()))
                : new FxPrintShop();
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
