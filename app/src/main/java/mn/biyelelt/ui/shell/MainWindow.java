package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.action.MongolianLayout;
import mn.biyelelt.ui.dialog.FileQuestions;
import mn.biyelelt.ui.keep.Leaving;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.start.Beginning;
import mn.biyelelt.ui.start.WorkspaceDoor;
import mn.biyelelt.ui.task.Pause;
import mn.biyelelt.ui.theme.ProgramIcon;
import mn.biyelelt.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// The window from opening to closing: the start view, then the desk of a workspace. Closing never asks: what is being typed is
/// kept, everything is written, then the window goes.
public final class MainWindow {

    static final double WIDTH = 1366;
    static final double HEIGHT = 768;
    /// How long a person looks at an empty window.
    private static final Duration EMPTY = Duration.ofSeconds(1);
    /// How long checking, the icon and the like wait while the rows are painted.
    private static final Duration PAINTING = Duration.ofMillis(120);

    private final Stage stage;
    private final Tools tools;
    private final FileQuestions questions;
    private final StartScreen start;
    private final WindowMemory memory;
    private final WindowTitle title;
    private final Supplier<Groundwork> groundwork;
    /// Stays in the scene, as a root that is taken out loses its looks.
    private final StackPane ground = new StackPane();
    private final Scene scene = new Scene(ground, WIDTH, HEIGHT);
    private @Nullable Workspace workspace;
    private @Nullable OpenDesk desk;

    public MainWindow(Stage stage, Tools tools, FileQuestions questions, WorkspaceDoor door) {
        this(stage, tools, questions, door, Groundwork::lay);
    }

    /// @param groundwork gives what was made beforehand; called once a workspace is open
    public MainWindow(Stage stage, Tools tools, FileQuestions questions, WorkspaceDoor door,
            Supplier<Groundwork> groundwork) {
        this.groundwork = groundwork;
        MongolianLayout.follow(scene);
        WheelZoom.in(scene, tools.looks());
        this.stage = stage;
        this.tools = tools;
        this.questions = questions;
        memory = new WindowMemory(stage, tools.looks());
        title = new WindowTitle(stage.titleProperty(), tools.words());
        start = new StartScreen(tools, questions, door, groundwork, this::opened);
        start.model().wrong().subscribe(wrong -> wrong.ifPresent(this::refused));
        start.model().locked().subscribe(file -> file.ifPresent(_ -> locked()));
    }

    /// Opens the window: on a workspace, or on the start view.
    public void open(Optional<Path> file) {
        Theme.dress(scene);
        stage.setScene(scene);
        memory.place();
        stage.setOnCloseRequest(this::closing);
        tools.looks().settings().map(Settings::appearance).subscribe(_ -> look());
        tools.looks().settings().map(Settings::zoom).subscribe(_ -> look());
        title.ofProgram();
        file.ifPresentOrElse(this::showFrame, this::showStart);
    }

    /// The window with nothing in it, until the desk is there; the start view if that takes long or does not come.
    private void showFrame(Path file) {
        stage.show();
        start.model().open(file);
        start.model().busy().subscribe(busy -> {
            if (!busy) {
                fillEmpty();
            }
        });
        new Pause(EMPTY, this::fillEmpty).begin();
    }

    private void fillEmpty() {
        if (ground.getChildren().isEmpty()) {
            putStart();
        }
    }

    private void showStart() {
        putStart();
        stage.show();
    }

    /// Brings the window before all others, as a second start of the program does.
    ///
    /// @param file workspace to open in the place of the one there; empty for none
    public void comeForward(String file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (!file.isEmpty()) {
            change(Path.of(file));
        }
    }

    /// Opens another workspace in the place of the one there. Not within the key that asks for it: the desk's keys go with the desk.
    private void change(Path file) {
        tools.fx().execute(() -> start.whenFree(() -> changeNow(file)));
    }

    private void changeNow(Path file) {
        if (workspace == null) {
            start.model().open(file);
        } else if (!workspace.file().toAbsolutePath().equals(file.toAbsolutePath())) {
            leave(Leaving.FOR_ANOTHER, () -> {
                model().ifPresent(there -> {
                    there.failures().worked(Doing.CHANGING_WORKSPACE);
                    there.tell(tools.words().get("desk.start.opening"));
                });
                start.model().open(file);
            });
        }
    }

    /// The desk stays when nothing can take its place, and says why; a wrong password is told where it was asked for.
    private void refused(Throwable cause) {
        if (start.model().locked().get().isEmpty()) {
            model().ifPresent(there -> {
                there.tell("");
                there.failed(Doing.CHANGING_WORKSPACE, cause);
            });
        }
    }

    /// Over the desk, which stays until the password is right.
    private void locked() {
        if (desk != null) {
            desk.model().tell("");
            desk.view().askPassword(start.model());
        }
    }

    /// Takes the desk away and goes on when the files of its workspace are free.
    private void putAway(Workspace old, Runnable next) {
        keepAll();
        desk = null;
        Commands.uninstall(scene);
        memory.forget();
        ground.getChildren().clear();
        tools.jobs().start(_ -> {
            old.close();
            return old.file();
        }, _ -> next.run());
    }

    /// Goes from the workspace when nothing of it is in the window alone and no paper is half written.
    private void leave(Leaving why, Runnable going) {
        keepAll();
        if (desk == null) {
            going.run();
        } else {
            DeskView shown = desk.view();
            shown.settle(why, () -> shown.whenWritten(going));
        }
    }

    /// Opens the window on the sample workspace.
    public void openSample() {
        open(Optional.empty());
        start.model().openSample();
    }

    /// The desk, once a workspace is open.
    public Optional<DeskModel> model() {
        return Optional.ofNullable(desk).map(OpenDesk::model);
    }

    /// Tells of a failure that nobody expected.
    public void unexpected(Throwable failure) {
        if (desk != null) {
            desk.model().failed(Doing.ANYTHING, failure);
        } else {
            start.model().failed(failure);
        }
    }

    /// Does at once what is done when a person rests.
    void rest() {
        if (desk != null) {
            desk.cards().keep();
        }
    }

    /// Keeps what is being typed and frees the files; waits until all is written.
    public void close() {
        keepAll();
        if (workspace != null) {
            workspace.close();
        }
        if (desk != null) {
            // a password that was being set when the window was closed has been set by now
            desk.cards().keepCard();
        }
        stage.hide();
    }

    private void keepAll() {
        if (desk != null) {
            desk.view().finishEditing();
        }
        memory.remember();
        if (desk != null) {
            desk.cards().keepCard();
        }
    }

    private void opened(Workspace opened, Optional<Beginning> beginning) {
        Workspace old = workspace;
        workspace = opened;
        if (old == null) {
            begin(opened, beginning);
        } else {
            putAway(old, () -> begin(opened, beginning));
        }
    }

    private void begin(Workspace opened, Optional<Beginning> beginning) {
        OpenDesk shown = show(opened);
        shown.tellFindings();
        beginning.ifPresent(wanted -> new FirstPlan(shown.model(), tools.identities()).begin(wanted));
    }

    /// Shows what the workspace holds now, in the place of what it held before.
    private void showAgain(Workspace restored, String told) {
        memory.remember();
        memory.forget();
        show(restored).model().tell(told);
    }

    private OpenDesk show(Workspace opened) {
        tools.jobs().hold();
        afterLayout(new Pause(PAINTING, tools.jobs()::goOn)::begin);
        tools.looks().rememberWorkspace(opened.file());
        var shown = new OpenDesk(opened, groundwork.get(), tools, questions, told -> showAgain(opened, told),
                this::change);
        desk = shown;
        put(shown.view());
        memory.follow(shown.model(), shown.view().dock());
        shown.view().installKeys(scene);
        title.of(opened);
        shown.tellForms();
        return shown;
    }

    /// Does something once, when the scene has been laid out next.
    private void afterLayout(Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        });
    }

    private void putStart() {
        title.ofProgram();
        var view = start.view();
        put(view);
        view.takeKeyboard();
    }

    private void put(Parent content) {
        if (stage.getIcons().isEmpty()) {
            afterLayout(new Pause(PAINTING, () -> stage.getIcons().setAll(ProgramIcon.sizes()))::begin);
        }
        ground.getChildren().setAll(content);
        look();
    }

    private void look() {
        Settings settings = tools.looks().settings().get();
        if (desk != null) {
            desk.view().dock().setTypeSize(settings.zoom());
        }
        Theme.apply(scene, settings.appearance());
        Theme.zoom(scene, settings.zoom());
    }

    private void closing(WindowEvent event) {
        event.consume();
        leave(Leaving.CLOSING, this::close);
    }
}
