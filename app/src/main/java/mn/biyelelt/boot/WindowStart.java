package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
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
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.RequestBox;
import mn.biyelelt.ui.dialog.FileChoosers;
import mn.biyelelt.ui.print.FxPrintShop;
import mn.biyelelt.ui.shell.Looks;
import mn.biyelelt.ui.shell.MainWindow;
import mn.biyelelt.ui.shell.Outside;
import mn.biyelelt.ui.shell.Tools;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.Theme;

/// Opens the window where there is a display, and waits until it is closed.
final class WindowStart implements CommandLineProgram.WindowStart {

    /// JavaFX warns on stderr that it runs from the class path, which is how we ship it.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final Path samples;

    WindowStart() {
        this(UserFolders.documents());
    }

    /// @param samples folder of the sample workspace
    WindowStart(Path samples) {
        this.samples = samples;
    }

    @Override
    public Optional<Integer> open(Optional<Path> file, Terminal terminal) {
        if (!hasDisplay()) {
            return Optional.empty();
        }
        Path folder = UserFolders.own();
        try {
            Optional<RequestBox> box = RequestBox.take(folder);
            if (box.isEmpty()) {
                RequestBox.leave(folder, file.map(path -> path.toAbsolutePath().toString()).orElse(""));
                return Optional.of(ExitCode.DONE);
            }
            try (RequestBox taken = box.get()) {
                return run(window -> {
                    window.open(file);
                    var fx = new FxThread();
                    taken.watch(wish -> fx.execute(() -> window.comeForward(wish)));
                });
            }
        } catch (IOException _) {
            return run(window -> window.open(file));
        }
    }

    /// Opens the window on the sample workspace, which is made if it is missing.
    ///
    /// @return whether there is a display
    boolean openSample() {
        return run(MainWindow::openSample).isPresent();
    }

    private Optional<Integer> run(Consumer<MainWindow> open) {
        if (!hasDisplay()) {
            return Optional.empty();
        }
        var closed = new CountDownLatch(1);
        JAVAFX.setLevel(Level.SEVERE);
        try (var settings = new SettingsFile(new SettingsStore(UserFolders.settings()))) {
            Platform.startup(() -> show(open, settings, closed));
            await(closed);
            Platform.exit();
            return Optional.of(ExitCode.DONE);
        } catch (RuntimeException | LinkageError _) {
            return Optional.empty();
        }
    }

    /// A missing display must be found before JavaFX is: its own answer is a stack trace.
    private static boolean hasDisplay() {
        boolean windowsOrMac = !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return windowsOrMac || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String name) {
        String value = System.getenv(name);
        return value != null && !value.isBlank();
    }

    private void show(Consumer<MainWindow> open, SettingsFile store, CountDownLatch closed) {
        Theme.loadFaces();
        var stage = new Stage();
        Tools tools = tools(store);
        var window = new MainWindow(stage, tools, new FileChoosers(stage, tools.words()),
                new StoredWorkspaces(samples));
        stage.setOnHidden(_ -> closed.countDown());
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> window.unexpected(failure));
        open.accept(window);
    }

    private static Tools tools(SettingsFile settings) {
        var words = new Words(Language.MONGOLIAN);
        var looks = new Looks(words, settings.read(), settings::keep);
        var fx = new FxThread();
        var publisher = new ReportPublisher(Messages.in(Language.MONGOLIAN), new LiberationFonts(), System::nanoTime);
        return new Tools(words, looks, JobRunner.onVirtualThreads(fx), fx, publisher, UUID::randomUUID,
                Clock.systemUTC(), ZoneId.systemDefault(),
                new Outside(new FxPrintShop(), new SystemOpener(System.getProperty("os.name", "")),
                        System.getProperty("user.name", "")));
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
