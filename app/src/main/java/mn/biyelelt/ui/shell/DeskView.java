package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.Command;
import mn.biyelelt.ui.action.CommandControls;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.action.FieldKeys;
import mn.biyelelt.ui.action.PaletteModel;
import mn.biyelelt.ui.action.PaletteView;
import mn.biyelelt.ui.dialog.DropVeil;
import mn.biyelelt.ui.dialog.FileDrop;
import mn.biyelelt.ui.dialog.FileQuestions;
import mn.biyelelt.ui.dock.Dock;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.keep.KeepingModel;
import mn.biyelelt.ui.keep.Leaving;
import mn.biyelelt.ui.keep.UnsavedView;
import mn.biyelelt.ui.password.PasswordModel;
import mn.biyelelt.ui.sheet.Sheet;
import mn.biyelelt.ui.start.StartModel;
import mn.biyelelt.ui.start.UnlockView;

/// The main window's content: menus, header, the dock with the panes of all features, the status line; the command palette lies
/// over it when it is asked for.
public final class DeskView extends StackPane {

    private final Desk desk;
    private final Commands commands;
    private final List<DeskFeature> features;

    /// @param change opens another workspace in the place of this one
    public DeskView(DeskModel model, KeepingModel keeping, PasswordModel password, FileQuestions questions,
            Tools tools, Consumer<Path> change) {
        desk = new Desk(model, keeping, password, new Dock(tools.words(), tools.fx()),
                new Sheet(tools.words()), tools, questions);
        commands = new Commands(tools.words());
        features = Features.of(desk);
        var palette = new Late<>(this::palette);
        features.forEach(feature -> {
            commands.beginBlock();
            feature.addCommands(commands);
        });
        commands.add(CommandGroup.FILE, "desk.command.openWorkspace", "Shortcut+O",
                () -> questions.workspaceToOpen().ifPresent(change));
        commands.beginBlock();
        Command search = commands.add(CommandGroup.HELP, "ui.command.palette", "Shortcut+K",
                () -> palette.get().open());
        desk.sheet().leadHome(desk.dock()::goToMiddle);
        getStyleClass().add("desk");
        // in the order in which Tab goes through them
        var frame = new BorderPane();
        frame.setTop(new VBox(menuLine(search), new HeaderView(model, commands, tools, desk.dock()::goToMiddle),
                new ViewStrip(model, tools.words())));
        frame.setCenter(new Notices(desk.dock(), model, keeping, tools.words(), desk.dock()::goToMiddle));
        // never wider than the window, however large the type
        frame.setMinWidth(0);
        FieldKeys.give(frame);
        frame.setBottom(new StatusLine(model, commands, new BackupMark(keeping, tools.words()), tools.words()));
        getChildren().setAll(frame, desk.sheet());
        model.open().subscribe(this::show);
        FileDrop.on(this, DropVeil.over(this, tools.words()), change);
    }

    /// Lets the keys of all commands work in the window.
    public void installKeys(Scene scene) {
        commands.install(scene,
                command -> desk.model().tellBriefly(desk.words().get("ui.command.unable", "command",
                        command.name().getValue(), "why", desk.words().get(command.able().whyNot().get()))));
    }

    /// The panes and how they are arranged.
    public Dock dock() {
        return desk.dock();
    }

    /// Keeps what is being typed.
    public void finishEditing() {
        desk.dock().finishEditing();
    }

    /// Sees that nothing is lost when the workspace goes: edits that the disk refused are tried again, then asked about.
    ///
    /// @param why  it goes
    /// @param goes closes the workspace, or opens another
    void settle(Leaving why, Runnable goes) {
        desk.keeping().settle(goes, () -> desk.sheet()
                .show(new UnsavedView(desk.keeping(), desk.words(), why).page(desk.questions()::folderForBackup, () -> {
                    // the question is answered, also where nothing can take this workspace's place
                    desk.sheet().close();
                    goes.run();
                })));
    }

    /// Asks for the password of a workspace that shall take the place of this one.
    void askPassword(StartModel locked) {
        desk.sheet().show(new UnlockView(locked, desk.words()).page(desk.sheet()::close));
    }

    /// Does something once no papers are being written, so that closing the window leaves no paper half made.
    void whenWritten(Runnable action) {
        desk.model().writing().whenEnded(action);
    }

    /// Over all else.
    private PaletteView palette() {
        var palette = new PaletteView(new PaletteModel(commands), desk.words());
        getChildren().add(palette);
        return palette;
    }

    private HBox menuLine(Command search) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var button = new Button();
        button.textProperty().bind(
                search.name().map(name -> name + search.key().map(key -> "   " + key.getDisplayText()).orElse("")));
        button.getStyleClass().addAll("flat", "small");
        CommandControls.bind(button, search);
        var line = new HBox(CommandControls.menuBar(commands, desk.words()), space, button);
        line.getStyleClass().add("menu-line");
        return line;
    }

    private void show(Optional<PlanOnDesk> open) {
        finishEditing();
        if (open.isEmpty()) {
            var empty = new EmptyDesk(desk.model(), desk.words());
            desk.dock().showInstead(empty);
            empty.takeKeyboard();
        } else {
            List<Pane> panes = features.stream().flatMap(feature -> feature.panes(open.get()).stream()).toList();
            desk.dock().show(panes);
            desk.tools().fx().execute(desk.dock()::goToMiddle);
        }
    }
}
