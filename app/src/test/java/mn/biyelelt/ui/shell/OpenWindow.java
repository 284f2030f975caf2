package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.dialog.FileQuestions;
import mn.biyelelt.ui.start.WorkspaceDoor;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real main window on real files, driven by a robot. Answers to questions for files are given beforehand.
final class OpenWindow implements AutoCloseable {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    /// 14:03 in Ulaanbaatar.
    private static final Instant NOW = Instant.parse("2026-12-16T06:03:00Z");

    /// The headless platform has a thousand lines and fails beyond.
    private static final double HIGHEST = 980;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final MainWindow window;
    private final Looks looks;
    private final Programs programs;
    private final Printers printers;

    private OpenWindow(Stage stage, MainWindow window, Looks looks, Programs programs, Printers printers) {
        this.stage = stage;
        this.window = window;
        this.looks = looks;
        this.programs = programs;
        this.printers = printers;
    }

    /// Opens the window on a new sample workspace in a folder.
    static OpenWindow onSample(Path folder) throws TimeoutException {
        return on(SampleWorkspace.makeIn(folder), folder);
    }

    /// Opens the window on a workspace; papers go to `folder`, settings too.
    static OpenWindow on(Path file, Path folder) throws TimeoutException {
        return on(file, folder, JobRunner.direct());
    }

    /// The same with background work as `jobs` does it.
    static OpenWindow on(Path file, Path folder, JobRunner jobs) throws TimeoutException {
        OpenWindow opened = withoutWorkspace(folder, jobs);
        FxToolkit.setupFixture(() -> opened.window.open(Optional.of(file)));
        opened.settle();
        return opened;
    }

    /// Makes the window without opening it.
    static OpenWindow withoutWorkspace(Path folder) throws TimeoutException {
        return withoutWorkspace(folder, JobRunner.direct());
    }

    /// The same with background work as `jobs` does it.
    static OpenWindow withoutWorkspace(Path folder, JobRunner jobs) throws TimeoutException {
        return withoutWorkspace(new Answers(folder, folder), jobs, new LocalDoor(folder));
    }

    /// Opens the window on a workspace behind a door of its own; settings and papers go to the folder of the answers.
    static OpenWindow behind(WorkspaceDoor door, Path file, Answers answers) throws TimeoutException {
        OpenWindow opened = withoutWorkspace(answers, JobRunner.direct(), door);
        FxToolkit.setupFixture(() -> opened.window.open(Optional.of(file)));
        opened.settle();
        return opened;
    }

    /// Opens the window on a workspace; backups are elsewhere.
    static OpenWindow answered(Path file, Answers answers) throws TimeoutException {
        return behind(new LocalDoor(answers.folder), file, answers);
    }

    private static OpenWindow withoutWorkspace(Answers answers, JobRunner jobs, WorkspaceDoor door)
            throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Theme.loadFaces();
            var programs = new Programs();
            var printers = new Printers();
            var settings = new SettingsStore(answers.folder.resolve("settings.json"));
            var words = new Words(Language.MONGOLIAN);
            var looks = new Looks(words, settings.read(), kept -> write(settings, kept));
            var fx = new FxThread();
            var publisher = new ReportPublisher(Messages.in(Language.MONGOLIAN), new LiberationFonts(), () -> 0);
            var tools = new Tools(words, looks, jobs, fx, publisher, UUID::randomUUID,
                    Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Ulaanbaatar"), new Shelf(answers.folder),
                    new Outside(printers, programs, "statistic"));
            return new OpenWindow(stage, new MainWindow(stage, tools, answers, door), looks, programs,
                    printers);
        });
    }

    private static void write(SettingsStore store, Settings settings) {
        try {
            store.write(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MainWindow window() {
        return window;
    }

    /// What was given to other programs.
    List<Path> opened() {
        return programs.opened();
    }

    Programs programs() {
        return programs;
    }

    Printers printers() {
        return printers;
    }

    /// Whether the window is there.
    boolean isOpen() {
        return stage.isShowing();
    }

    /// Closes the window by its cross.
    void clickClose() {
        onFx(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    Looks looks() {
        return looks;
    }

    FxRobot robot() {
        return robot;
    }

    Scene scene() {
        return stage.getScene();
    }

    String title() {
        return stage.getTitle();
    }

    DeskModel model() {
        return window.model().orElseThrow();
    }

    Plan plan() {
        return model().open().get().orElseThrow().desk().plan().get();
    }

    /// Presses a key, with others held.
    void press(KeyCode... keys) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var board = new Robot();
            List.of(keys).forEach(board::keyPress);
            List.of(keys).reversed().forEach(board::keyRelease);
        });
        settle();
    }

    /// Types text as a keyboard with that layout would, each character to where the keyboard is by then; faster than is painted.
    void type(String text) {
        WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> text.codePoints().mapToObj(Character::toString)
                        .forEach(typed -> Event.fireEvent(scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED,
                                typed, typed, KeyCode.UNDEFINED, false, false, false, false))));
        settle();
    }

    /// The first of the window or of what hangs over it.
    <T extends Node> T find(String selector, Class<T> type) {
        return ask(() -> robot.lookup(selector).queryAs(type));
    }

    /// All of the window and of what hangs over it.
    <T extends Node> Set<T> all(String selector) {
        return ask(() -> robot.lookup(selector).queryAll());
    }

    /// All below a node.
    <T extends Node> Set<T> all(Node above, String selector) {
        return ask(() -> robot.from(above).lookup(selector).queryAll());
    }

    /// The first in the window itself, null if there is none.
    @Nullable
    Node lookup(String selector) {
        return ask(() -> Optional.ofNullable(scene().lookup(selector))).orElse(null);
    }

    /// Nodes come and go between two questions: they are looked for where they are made.
    private static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    String textOf(String selector) {
        return find(selector, Labeled.class).getText();
    }

    void onFx(Runnable action) {
        var _ = WaitForAsyncUtils.asyncFx(action);
        settle();
    }

    /// @param condition asked on the JavaFX thread
    void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> ask(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it never came true", e);
        }
        settle();
    }

    /// Until the row's form has all its fields, which are made one after the other.
    void awaitForm() {
        waitUntil(() -> all(".form-field").stream()
                .noneMatch(field -> field.getPseudoClassStates().contains(EMPTY)));
    }

    /// Gives the window's content that size, as far as the screen of the tests is high.
    void resize(double width, double height) {
        onFx(() -> {
            stage.setWidth(width + stage.getWidth() - scene().getWidth());
            stage.setHeight(Math.min(HIGHEST, height + stage.getHeight() - scene().getHeight()));
        });
    }

    /// A picture of the content in that size, its form whole, also where the screen of the tests is lower.
    void snapshot(String name, double width, double height) {
        settle();
        awaitForm();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            scene().getRoot().resize(width, height);
            scene().getRoot().layout();
            Snapshots.take(stage, name);
        });
    }

    /// A picture of the content, its form whole, with the lists and menus that hang over it.
    void snapshot(String name) {
        settle();
        awaitForm();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Snapshots.take(stage, name));
    }

    /// Lets all that waits for the JavaFX thread happen, and the window be laid out: twice, for what the first time brings about.
    void settle() {
        awaitPulse();
        awaitPulse();
    }

    private void awaitPulse() {
        var pulse = new CompletableFuture<Boolean>();
        Runnable done = () -> pulse.complete(true);
        Scene scene = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Scene shown = stage.isShowing() ? stage.getScene() : null;
            if (shown == null) {
                done.run();
            } else {
                shown.addPostLayoutPulseListener(done);
                Platform.requestNextPulse();
            }
            return shown;
        });
        waitUntilDone(pulse);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            if (scene != null) {
                scene.removePostLayoutPulseListener(done);
            }
        });
    }

    /// A window that goes has no more pulses.
    private void waitUntilDone(CompletableFuture<Boolean> pulse) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> pulse.isDone() || !stage.isShowing());
        } catch (TimeoutException e) {
            throw new AssertionError("the window stood still", e);
        }
    }

    /// The text of the row one works at.
    String textHere(FieldKey field) {
        var desk = model().open().get().orElseThrow().desk();
        var row = mn.biyelelt.domain.plan.PlanTree.find(plan(), desk.spot().get().row());
        assertThat(row).isPresent();
        return row.orElseThrow().get(field);
    }

    @Override
    public void close() throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(60_000, window::close);
        FxToolkit.cleanupStages();
    }

    /// Always the same folders.
    ///
    /// @param backups where backups are written to and read from
    record Answers(Path folder, Path backups) implements FileQuestions {

        @Override
        public Optional<Path> workspaceToOpen() {
            return Optional.of(folder.resolve(SampleWorkspace.FILE_NAME));
        }

        @Override
        public Optional<Path> workspaceToMake() {
            return Optional.of(folder.resolve("Шинэ сан.mv.db"));
        }

        @Override
        public Optional<Path> folderForPapers(String start) {
            return Optional.of(folder);
        }

        @Override
        public Optional<Path> folderForBackup() {
            return Optional.of(backups);
        }

        /// The only one there.
        @Override
        public Optional<Path> backupToRead() {
            try (Stream<Path> files = java.nio.file.Files.list(backups)) {
                return files.filter(file -> file.toString().endsWith(Backups.SUFFIX)).findFirst();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
