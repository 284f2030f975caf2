package mn.biyelelt.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import mn.biyelelt.cli.CommandLineProgram;
import mn.biyelelt.cli.ExitCode;
import mn.biyelelt.cli.Terminal;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.settings.LastPlace;
import mn.biyelelt.settings.PanePlaces;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.settings.WindowPlace;
import mn.biyelelt.task.Early;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.ui.task.Pause;

/// Does once, with nobody looking on, what a person does in the first minute, so that the JVM can write down which classes that takes
/// and have them ready at every later start (its ahead-of-time cache). The build starts it with JavaFX's headless platform.
public final class Rehearsal {

    /// How long the window stays at least; what it has not done by the end is not in the cache.
    private static final Duration STAY = Duration.ofSeconds(4);
    /// Between two looks at what was computed meanwhile.
    private static final Duration LOOK = Duration.ofSeconds(1);
    /// A window that computes no more than this between two looks has done what a start brings: a machine that has other work makes it take longer.
    private static final Duration REST = Duration.ofMillis(80);
    /// Wide enough for all panes; the screen of the headless platform is not.
    private static final WindowPlace PLACE = new WindowPlace(0, 0, 1366, 768, false);
    /// What the real start takes and a headless one does not; a name that is not of this system is passed over.
    private static final List<String> REAL = List.of("mn.biyelelt.Main", "com.sun.glass.ui.gtk.GtkApplication",
            "com.sun.glass.ui.gtk.GtkPlatformFactory", "com.sun.glass.ui.gtk.GtkWindow", "com.sun.glass.ui.gtk.GtkView",
            "com.sun.glass.ui.gtk.GtkTimer", "com.sun.glass.ui.gtk.GtkCursor", "com.sun.glass.ui.gtk.GtkPixels",
            "com.sun.glass.ui.gtk.GtkDnDClipboard", "com.sun.glass.ui.gtk.GtkSystemClipboard",
            "com.sun.glass.ui.gtk.GtkClipboardDelegate", "com.sun.glass.ui.Size",
            "com.sun.glass.ui.InvokeLaterDispatcher", "com.sun.glass.ui.InvokeLaterDispatcher$Future",
            "com.sun.javafx.application.preferences.PreferenceMapping", "java.util.concurrent.LinkedBlockingDeque",
            "com.sun.prism.es2.ES2Pipeline", "com.sun.prism.es2.X11GLFactory", "com.sun.prism.es2.X11GLContext",
            "com.sun.prism.es2.X11GLDrawable", "com.sun.prism.es2.X11GLPixelFormat", "com.sun.prism.es2.GLPixelFormat",
            "com.sun.glass.ui.win.WinApplication", "com.sun.glass.ui.win.WinPlatformFactory",
            "com.sun.glass.ui.win.WinWindow", "com.sun.glass.ui.win.WinView", "com.sun.glass.ui.win.WinTimer",
            "com.sun.prism.d3d.D3DPipeline", "com.sun.prism.d3d.D3DResourceFactory", "com.sun.prism.d3d.D3DContext");

    private final Path folder;
    private final CommandLineProgram program = CommandLineStart.program((_, _) -> Optional.empty());
    private final Terminal silence = new Terminal(InputStream.nullInputStream(), nowhere(), nowhere(),
            Messages.in(Language.MONGOLIAN));

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /// @param args ignored
    public static void main(String[] args) throws IOException {
        Logging.configure();
        Path folder = Files.createTempDirectory("biyelelt-rehearsal");
        System.setProperty(UserFolders.OWN, folder.resolve("own").toString());
        try {
            var rehearsal = new Rehearsal(folder);
            rehearsal.commands();
            rehearsal.window();
            REAL.forEach(Rehearsal::know);
        } finally {
            clear(folder);
        }
        System.exit(0);
    }

    private void commands() {
        String file = SampleWorkspace.makeIn(folder).toString();
        List<Plan> plans = SampleWorkspace.plans();
        String plan = plans.getFirst().id().toString();
        say("plans", file);
        say("check", file, "--plan", plan);
        say("report", file, "--plan", plan, "--pdf", paper("plan.pdf"), "--docx", paper("plan.docx"), "--xlsx",
                paper("plan.xlsx"));
        say("dump", file, "--plan", plan);
        say("doctor", file);
    }

    private void say(String... arguments) {
        int code = program.run(silence, arguments);
        if (code != ExitCode.DONE) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + code);
        }
    }

    /// The way a person's start takes, from the command line on.
    private void window() throws IOException {
        String file = folder.resolve(SampleWorkspace.FILE_NAME).toAbsolutePath().toString();
        // As at every start but the first: the window remembers where it stood, and where a person was.
        new SettingsStore(UserFolders.settings()).write(Settings.initial().withRecent(file)
                .withWindow(PLACE, PanePlaces.INITIAL)
                .withPlace(file, LastPlace.UNKNOWN.at(SampleWorkspace.plans().getFirst().id().toString(), "",
                        LastPlace.Cell.NONE)));
        var _ = new Early<>(Rehearsal::closeWindow);
        if (CommandLineStart.run(file) != ExitCode.DONE) {
            throw new IllegalStateException("no window");
        }
    }

    /// Waits for the window, which the program opens as for a person, and closes it at rest.
    private static Window closeWindow() {
        var fx = new FxThread();
        var shown = new CompletableFuture<Window>();
        while (!shown.isDone()) {
            LockSupport.parkNanos(LOOK.toNanos());
            try {
                fx.execute(() -> Window.getWindows().stream().findFirst().ifPresent(shown::complete));
            } catch (IllegalStateException _) {
                // JavaFX has not started yet
            }
        }
        Window window = shown.join();
        new Pause(STAY, () -> closeAtRest(window, computed())).begin();
        return window;
    }

    /// Closes the window as soon as there is nothing more to do in it.
    private static void closeAtRest(Window window, Duration before) {
        new Pause(LOOK, () -> {
            Duration now = computed();
            if (now.minus(before).compareTo(REST) <= 0) {
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            } else {
                closeAtRest(window, now);
            }
        }).begin();
    }

    private static Duration computed() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Loads a class without letting it begin anything.
    private static void know(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError _) {
            // of another system
        }
    }

    private String paper(String name) {
        return folder.resolve(name).toString();
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
